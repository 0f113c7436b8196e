import { createElement } from '../create-element.ts';

/** Lays the report over the page until it is closed. Styled through CSSOM, which no policy forbids. */
export function showReport(shadow: ShadowRoot, report: string): void {
  shadow.querySelector('[part=doctor]')?.remove();
  const text = createElement('pre', { tabindex: '0', 'aria-label': 'Report' });
  text.textContent = report;
  const copy = button('Copy the report', async () => {
    try {
      await navigator.clipboard.writeText(report);
      copy.textContent = 'Copied';
    } catch {
      getSelection()?.selectAllChildren(text); // the page's policy forbids the clipboard: by hand, then
    }
  });
  const view = createElement(
    'section',
    { part: 'doctor', role: 'dialog', 'aria-label': 'Genie widget: report', lang: 'en', dir: 'ltr' },
    [text, copy, button('Close', () => view.remove())],
  );
  view.style.cssText =
    'all:initial;position:fixed;inset:16px;margin:auto;max-inline-size:720px;max-block-size:80vh;overflow:auto;' +
    'block-size:fit-content;padding:16px;border:2px solid;border-radius:12px;background:#fff;color:#1b1825;' +
    'font:14px/1.5 system-ui;box-sizing:border-box;z-index:2147483647';
  text.style.cssText =
    'margin:0 0 12px;white-space:pre-wrap;overflow-wrap:anywhere;font:13px/1.6 ui-monospace,monospace';
  shadow.append(view);
}

function button(label: string, onClick: () => void): HTMLElement {
  const made = createElement('button', { type: 'button' });
  made.textContent = label;
  made.style.cssText = 'min-block-size:44px;padding:0 16px;margin-inline-end:8px;font:inherit;cursor:pointer';
  made.addEventListener('click', onClick);
  return made;
}
