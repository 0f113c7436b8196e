/**
 * Arrow keys among the cards of a grid or a row: to the side as the page is read, up and down in the column, Home and
 * End to both ends. Answers whether the focus has moved; Tab works as everywhere.
 */
export function moveFocus(list: Element, key: string, isRtl: boolean): boolean {
  const cards = [...list.children];
  const from = cards.findIndex((card) => card.contains(document.activeElement));
  const to = from < 0 ? -1 : target(from, key, isRtl, cards.length, columnsOf(cards));
  const link = cards[to]?.querySelector('a');
  if (!link || to === from) return false;
  link.focus();
  return true;
}

function target(from: number, key: string, isRtl: boolean, count: number, columns: number): number {
  switch (key) {
    case 'ArrowRight':
      return isRtl ? from - 1 : from + 1;
    case 'ArrowLeft':
      return isRtl ? from + 1 : from - 1;
    case 'ArrowDown':
      return from + columns;
    case 'ArrowUp':
      return from - columns;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}

/** How many stand beside one another. */
function columnsOf(cards: Element[]): number {
  const top = cards[0]?.getBoundingClientRect().top;
  const row = cards.findIndex((card) => card.getBoundingClientRect().top !== top);
  return row < 0 ? cards.length : row;
}
