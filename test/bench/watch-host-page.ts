/** What a host page notices of what was embedded into it, written down from inside. */
export interface HostPageWatch {
  /** The first frame with the launcher in the viewport, ms after the navigation began. */
  seenAtMs: Promise<number>;
  /** The widget has the API's answer. */
  ready: Promise<void>;
  /** From the tap on the launcher to the frame that shows the panel, ms. */
  panelMs: Promise<number>;
  /** From the tap that consents until microphone, connection details and engine are there, ms. */
  preparedMs: Promise<number>;
  layoutShift: number;
  longTasks: number;
  longestTaskMs: number;
  /** The page's globals before any of its scripts ran. */
  ownGlobals: Set<string>;
}

declare global {
  interface Window {
    hostPageWatch: HostPageWatch;
  }
}

/** Runs in the page before anything else; `selector` is what counts as the launcher, also in open shadow roots. */
export function watchHostPage(selector: string): void {
  const seen = Promise.withResolvers<number>();
  const ready = Promise.withResolvers<void>();
  const panel = Promise.withResolvers<number>();
  const prepared = Promise.withResolvers<number>();
  const watch: HostPageWatch = {
    seenAtMs: seen.promise,
    ready: ready.promise,
    panelMs: panel.promise,
    preparedMs: prepared.promise,
    layoutShift: 0,
    longTasks: 0,
    longestTaskMs: 0,
    ownGlobals: new Set(),
  };
  window.hostPageWatch = watch;
  watch.ownGlobals = new Set(Object.getOwnPropertyNames(window));

  const find = () => {
    const roots = [document, ...[...(document.body?.children ?? [])].map(({ shadowRoot }) => shadowRoot)];
    return roots.map((root) => root?.querySelector(selector)).find((launcher) => launcher);
  };
  // Some fade in: they are there before there is anything to see.
  const lookAt = (launcher: Element, timeMs: number) => {
    if (launcher.checkVisibility({ opacityProperty: true, visibilityProperty: true })) seen.resolve(timeMs);
    else requestAnimationFrame((nextMs) => lookAt(launcher, nextMs));
  };
  const sight = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target, time } of entries) if (isIntersecting) lookAt(target, time);
  });
  const arrivals = new MutationObserver(() => {
    const launcher = find();
    if (!launcher) return;
    arrivals.disconnect();
    sight.observe(launcher);
  });
  arrivals.observe(document, { childList: true, subtree: true });
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    arrivals.observe(root, { childList: true, subtree: true }); // what is drawn later moves nothing in the document
    return root;
  };

  let tappedAtMs = 0;
  const sinceTapMs = () => performance.now() - tappedAtMs;
  addEventListener('click', ({ timeStamp }) => (tappedAtMs = timeStamp), true);
  document.addEventListener('genie:ready', () => ready.resolve());
  document.addEventListener('genie:open', () => requestAnimationFrame(() => panel.resolve(sinceTapMs())));
  document.addEventListener('genie:session-connecting', (event) => {
    const { stage } = (event as CustomEvent<{ stage: string }>).detail;
    if (stage === 'line') prepared.resolve(sinceTapMs());
  });

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watch.layoutShift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      watch.longTasks++;
      watch.longestTaskMs = Math.max(watch.longestTaskMs, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
}
