type Visitor = Pick<Navigator, 'doNotTrack'> & { globalPrivacyControl?: boolean };

/** False for visitors who asked not to be counted (Global Privacy Control, Do Not Track), and for reloads. */
export function mayCount(
  visitor: Visitor = navigator,
  [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[],
): boolean {
  if (visitor.globalPrivacyControl === true || visitor.doNotTrack === '1') return false;
  return arrival?.type !== 'reload' && arrival?.type !== 'back_forward';
}
