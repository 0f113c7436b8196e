import { createElement, setAttributes } from '../create-element.ts';

const ID = 'rescue';

/**
 * Some pages let nobody hear of a click: whoever listened to the window first has stopped it. What the browser does of
 * itself still happens, and before a form is submitted it asks there, by an event that never leaves our shadow root.
 * So the launcher belongs to a form. Once that is asked, it is such a page: the click is given again, for us alone, and
 * all our buttons are in the form from then on.
 */
export function rescueClicks(shadow: ShadowRoot, launcher: Element): void {
  const form = createElement('form', { id: ID, hidden: '' });
  const takeOn = (button: Element) => setAttributes(button, { form: ID, type: 'submit' });
  let takeOnAll = () => {
    const all = () => shadow.querySelectorAll('button[type=button]').forEach(takeOn);
    new MutationObserver(all).observe(shadow, { childList: true, subtree: true });
    all();
    takeOnAll = () => {};
  };

  shadow.addEventListener(
    'click',
    (event) => {
      if ((event.target as Element).closest('button')?.form === form) event.preventDefault(); // heard
    },
    true,
  );
  shadow.addEventListener(
    'submit',
    (event) => {
      event.preventDefault(); // no form of ours leads to another page
      const { target, submitter } = event as SubmitEvent;
      if (target !== form || !submitter) return;
      takeOnAll();
      submitter.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    },
    true,
  );
  shadow.append(form);
  takeOn(launcher);
}
