// oxlint-disable unicorn/consistent-function-scoping -- what runs in the page is one function, sent there as text
/** A box in CSS px of the viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One element of the widget: its way from the root, its box, its look. */
export interface Look {
  path: string;
  box: Box;
  style: Record<string, string>;
}

/** Something moved. */
export interface Shift {
  /** On the page's clock. */
  atMs: number;
  /** Within half a second of a tap or a key: what moves then is expected to. */
  isAnswer: boolean;
  /** What moved, from where to where. */
  moved: string;
}

/** What is seen of a host page from a world of its own, which the page's scripts cannot reach. */
export interface Guest {
  violations: string[];
  shifts: Shift[];
  events: string[];
  boxOf(part: string): Box | null;
  /** Whether a tap in the middle of the part reaches it. */
  isOnTop(part: string): boolean;
  /** What is on within the widget; `''` where the focus is elsewhere. */
  focusedPart(): string;
  hasFocusWithin(part: string): boolean;
  /** What loads once a pointer is on the launcher is there. */
  isPlaced(): boolean;
  text(part: string): string;
  nowMs(): number;
  viewport(): { width: number; height: number };
  looks(part: string): Look[];
  /** The page's own switch, where it can be tapped. */
  own(): { box: Box | null; isOn: boolean };
}

interface LayoutShift extends PerformanceEntry {
  hadRecentInput: boolean;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

declare global {
  // oxlint-disable-next-line no-var -- only `var` declares a property of the global object
  var guest: Guest;
}

/** Runs in the page before all else, in that world. */
export function recordGuest(): void {
  const violations: string[] = [];
  const shifts: Shift[] = [];
  const events: string[] = [];
  addEventListener('securitypolicyviolation', (event) =>
    violations.push(`${event.effectiveDirective} ${event.blockedURI}`),
  );
  for (const name of ['ready', 'open', 'close'])
    addEventListener(`genie:${name}`, () => events.push(name), true);
  const nameOf = (node: Node | null) => {
    const element = node instanceof Element ? node : node?.parentElement;
    return element
      ? `${element.localName}.${element.getAttribute('part') ?? element.className}`
      : 'something';
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { hadRecentInput, sources } = entry as LayoutShift;
      const moves = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${nameOf(node)} ${JSON.stringify(previousRect)} to ${JSON.stringify(currentRect)}`,
      );
      shifts.push({ atMs: entry.startTime, isAnswer: hadRecentInput, moved: moves.join(', ') });
    }
  }).observe({ type: 'layout-shift', buffered: true });

  const STYLES =
    'display visibility opacity color background-color background-image border-top-style border-top-left-radius box-shadow cursor direction filter transform font-family font-size font-style font-weight letter-spacing line-height list-style-type margin-top margin-left padding-top padding-left outline-style pointer-events text-align text-decoration-line text-indent text-shadow text-transform transition-duration animation-name white-space word-spacing writing-mode'.split(
      ' ',
    );
  // Through the prototypes: the page's elements may have taken the names on `document`.
  const all = (selector: string) => [...Document.prototype.querySelectorAll.call(document, selector)];
  const shadow = () => all('genie-widget')[0]?.shadowRoot ?? undefined;
  const find = (part: string) => shadow()?.querySelector<HTMLElement>(`[part~="${part}"]`) ?? undefined;
  const boxOfElement = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const at = (root: DocumentOrShadowRoot, { x, y, width, height }: Box) =>
    (root instanceof Document ? Document.prototype.elementFromPoint : root.elementFromPoint).call(
      root,
      x + width / 2,
      y + height / 2,
    );
  const boxOf = (part: string) => {
    const element = find(part);
    const box = element && boxOfElement(element);
    return box?.width ? box : null;
  };
  const pathOf = (element: Element, root: Element): string => {
    const { parentElement } = element;
    if (element === root || !parentElement) return element.localName;
    return `${pathOf(parentElement, root)}/${element.localName}${[...parentElement.children].indexOf(element)}`;
  };

  globalThis.guest = {
    violations,
    shifts,
    events,
    boxOf,
    isOnTop(part) {
      const box = boxOf(part);
      const root = shadow();
      if (!box || !root) return false;
      const hit = at(root, box);
      return at(document, box) === root.host && find(part)?.contains(hit) === true;
    },
    focusedPart: () => shadow()?.activeElement?.getAttribute('part') ?? '',
    hasFocusWithin: (part) => find(part)?.contains(shadow()?.activeElement ?? null) === true,
    isPlaced: () => shadow()?.querySelector('.tools') !== null,
    text: (part) => find(part)?.innerText ?? '',
    nowMs: () => performance.now(),
    viewport: () => ({ width: innerWidth, height: innerHeight }),
    looks(part) {
      const root = find(part);
      if (!root) return [];
      return [root, ...root.querySelectorAll('*')].map((element) => {
        const computed = getComputedStyle(element);
        const style = Object.fromEntries(STYLES.map((name) => [name, computed.getPropertyValue(name)]));
        return { path: pathOf(element, root), box: boxOfElement(element), style };
      });
    },
    own() {
      const [element] = all('#own') as HTMLInputElement[];
      const box = element && boxOfElement(element);
      const isThere = box && box.width > 0 && at(document, box) === element;
      return { box: isThere ? box : null, isOn: element?.checked === true };
    },
  };
}
