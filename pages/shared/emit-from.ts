import type { Emit } from '../../widget/events.ts';

/** The widget's events, heard on a page of ours as on a customer's. */
export function emitFrom(element: Element): Emit {
  return (name, detail) =>
    void element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
