import { escapeHtml } from './escape-html.ts';
import type { OutgoingMail } from './mail.ts';

/** A paragraph, or a link with what stands on it. */
export type MailPart = string | { label: string; url: string };

/** One text, in plain and in HTML; every value is escaped here and nowhere else. */
export function compose(
  mail: Pick<OutgoingMail, 'kind' | 'to' | 'subject'>,
  parts: readonly MailPart[],
): OutgoingMail {
  return { ...mail, text: parts.map(plain).join('\n\n'), html: parts.map(formatted).join('\n') };
}

function plain(part: MailPart): string {
  return typeof part === 'string' ? part : `${part.label}:\n${part.url}`;
}

function formatted(part: MailPart): string {
  if (typeof part === 'string') return `<p>${escapeHtml(part)}</p>`;
  return `<p><a href="${escapeHtml(part.url)}">${escapeHtml(part.label)}</a></p>`;
}
