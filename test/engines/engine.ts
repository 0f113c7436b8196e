/** A browser engine other than Chromium, as a visitor drives it. */
export interface Engine {
  name: string;
  /** Whether a call is possible there at all. */
  hasWebRtc: boolean;
  openTab(): Promise<EngineTab>;
  close(): Promise<void>;
}

/** One tab: real input events, and a look inside the page. */
export interface EngineTab {
  open(url: string): Promise<void>;
  /** Evaluates an expression in the page; its value must be JSON. */
  read<T>(expression: string): Promise<T>;
  /** A mouse click in the middle of the widget's element with this part. */
  click(part: string): Promise<void>;
  /** One key by its name (`Escape`, `Tab`, `Enter`, `Space`) on what has the focus. */
  press(key: 'Escape' | 'Tab' | 'Enter' | 'Space'): Promise<void>;
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

/** An expression: the widget's element with this part, in its open shadow root. */
export const partOf = (part: string): string =>
  `document.querySelector('genie-widget')?.shadowRoot?.querySelector('[part~="${part}"]')`;

/** An expression: where the element is, in CSS px of the viewport, or null while it has no size. */
export const middleOf = (part: string): string =>
  `(() => { const box = ${partOf(part)}?.getBoundingClientRect();
    return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null; })()`;
