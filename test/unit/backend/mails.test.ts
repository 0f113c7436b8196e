import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanName } from '../../../demo/backend/mail/clean-name.ts';
import { deniedMail } from '../../../demo/backend/mail/denied-mail.ts';
import { grantedMail } from '../../../demo/backend/mail/granted-mail.ts';
import { inviteMail } from '../../../demo/backend/mail/invite-mail.ts';
import { requestDigestMail, requestMail } from '../../../demo/backend/mail/request-mail.ts';

test.each([
  ['VIP Concierge', 'VIP Concierge'],
  ['رحلة للسفر', 'رحلة للسفر'],
  ['Win at https://evil.example/now today', 'Win at today'],
  ['www.evil.example wins', 'wins'],
  ['Node.js and St. Mary', 'Node js and St. Mary'],
  ['pay at evil.example', 'pay at evil example'],
  ['write to win@evil.example', 'write to'],
  ['<b>Bold</b>', 'bBold/b'],
  ['a\r\nBcc: x', 'a Bcc: x'],
  ['\u202eesrever', 'esrever'],
  ['', 'your Genie'],
  ['x'.repeat(99), 'x'.repeat(60)],
])('the name %j reads %j in a mail', (name, cleaned) => {
  expect(cleanName(name)).toBe(cleaned);
});

const to = 'owner@test.example';
const url = 'https://genie.test/g/x#access_token=1';
const MAILS = [
  (name: string) =>
    requestMail({ to, genieName: name, requesterEmail: 'a@b.example', approveUrl: url, denyUrl: url }),
  (name: string) => requestDigestMail(to, name, 3),
  (name: string) => deniedMail({ to, genieName: name }),
  (name: string) => grantedMail({ to, genieName: name, url, days: 30, uses: 50 }),
  (name: string) => inviteMail({ to, genieName: name, inviterName: name, url, days: 7 }),
];
/** What attackers call a Genie, and what anybody might. */
const anyName = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.webUrl(),
  fc.tuple(fc.string(), fc.domain(), fc.string()).map((parts) => parts.join(' ')),
  fc.constantFrom('a\r\nBcc: all@evil.example', '"><img src=x>', '&lt;script&gt;', 'evil。example/now'),
);

test('whatever a Genie is called, its mails have one subject line, no link but ours and no markup of its own', () => {
  fc.assert(
    fc.property(fc.constantFrom(...MAILS), anyName, (mail, name) => {
      const { subject, text, html } = mail(name);

      expect(subject).not.toMatch(/[\r\n\p{C}]/u);
      expect(subject.length).toBeLessThan(200);
      const ownHtml = html.replaceAll(/<\/?p>|<a href="https:\/\/genie\.test[^"]*">|<\/a>/g, '');
      expect(ownHtml).not.toMatch(/[<>"]/);
      const withoutOurs = text.replaceAll(url, '').replaceAll('a@b.example', '').replaceAll(to, '');
      expect(withoutOurs).not.toMatch(/:\/\/|\bwww\.\S|\S[.。．｡][\p{L}]{2,}|\S@\S/iu);
    }),
    { numRuns: 2_000 },
  );
});
