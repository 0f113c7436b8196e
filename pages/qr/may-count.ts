import { asksNotToBeCounted } from '../../shared/asks-not-to-be-counted.ts';

/** False for visitors who asked not to be counted, and for reloads. */
export function mayCount(
  visitor: Parameters<typeof asksNotToBeCounted>[0] = navigator,
  [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[],
): boolean {
  return !asksNotToBeCounted(visitor) && arrival?.type !== 'reload' && arrival?.type !== 'back_forward';
}
