import { html, type Html } from '../../shared/markup/html.ts';

/** Plain text with its web addresses as links. */
export function linkify(text: string): Html {
  const parts = text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : part))}`;
}
