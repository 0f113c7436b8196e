/** The pages that are worth a link: first and last, and those around the current one. Ascending; gaps are not filled. */
export function pageNumbers(current: number, pages: number): number[] {
  const wanted = new Set([1, current - 1, current, current + 1, pages]);
  return [...wanted].filter((page) => page >= 1 && page <= pages); // a set keeps its order
}
