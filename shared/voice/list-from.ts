/** `Array.from` for what can be gone through, past the one that prototype.js and MooTools put in its place. */
export function listFrom<T, R = T>(items: Iterable<T>, change?: (item: T, index: number) => R): (T | R)[] {
  const list = [...items];
  return change ? list.map(change) : list;
}
