import { cleanName } from './clean-name.ts';
import { escapeHtml } from './escape-html.ts';
import type { OutgoingMail } from './mail.ts';

/** Tells the owner who asks. The requester's address is the one thing of theirs that it holds. */
export function accessRequestMail(to: string, genieName: string, requesterEmail: string): OutgoingMail {
  const name = cleanName(genieName);
  const paragraphs = [
    `${requesterEmail} would like to talk to your private Genie "${name}".`,
    'If you know this person, send an invite to that address. If you do not, there is nothing to do: the request stays closed.',
    'You get at most one mail a day about the same address.',
  ];
  return {
    to,
    subject: `Access to ${name} was asked for`,
    text: paragraphs.join('\n\n'),
    html: paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n'),
  };
}
