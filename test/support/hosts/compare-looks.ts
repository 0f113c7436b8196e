import type { Box, Look } from './guest-recorder.ts';

/**
 * What differs between two sets of looks, as lines; nothing where they are the same. Boxes may differ by one per
 * cent of their size, and by a pixel, each `zoom` times as large in the second; `places` says whether they stand alike too.
 */
export function differences(
  plain: readonly Look[],
  seen: readonly Look[],
  { places, zoom }: { places: boolean; zoom: number },
): string[] {
  if (plain.length !== seen.length) return [`${plain.length} elements, ${seen.length} here`];
  return plain.flatMap((look, index) => {
    const other = seen[index];
    if (!other || other.path !== look.path) return [`${look.path}: ${other?.path ?? 'not here'}`];
    const styles = Object.keys(look.style).filter((name) => look.style[name] !== other.style[name]);
    return [
      ...styles.map((name) => `${look.path} ${name}: ${look.style[name]}, here ${other.style[name]}`),
      ...boxDifferences(look, other.box, places, zoom),
    ];
  });
}

function boxDifferences({ path, box }: Look, seen: Box, places: boolean, zoom: number): string[] {
  const names = places ? (['x', 'y', 'width', 'height'] as const) : (['width', 'height'] as const);
  const tolerancePx = (name: (typeof names)[number]) =>
    Math.max(1, 0.01 * (name === 'x' || name === 'width' ? box.width : box.height)) * zoom;
  return names
    .filter(
      (name) =>
        Math.abs(box[name] * (name === 'x' || name === 'y' ? 1 : zoom) - seen[name]) > tolerancePx(name),
    )
    .map((name) => `${path} ${name}: ${box[name]}, here ${seen[name]}`);
}
