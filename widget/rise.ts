/** Into the top layer, past all that the page does to what stands in it; where there is none, it stays. */
export function rise(root: HTMLElement): void {
  root.popover = 'manual';
  root.showPopover?.();
}
