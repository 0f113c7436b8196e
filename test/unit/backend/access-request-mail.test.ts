import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { accessRequestMail } from '../../../demo/backend/mail/access-request-mail.ts';
import { cleanName } from '../../../demo/backend/mail/clean-name.ts';

test.each([
  ['VIP Concierge', 'VIP Concierge'],
  ['رحلة للسفر', 'رحلة للسفر'],
  ['Win at https://evil.example/now today', 'Win at today'],
  ['www.evil.example wins', 'wins'],
  ['a\r\nBcc: x', 'a Bcc: x'],
  ['\u202eesrever', 'esrever'],
  ['', 'your Genie'],
  ['x'.repeat(99), 'x'.repeat(60)],
])('the name %j reads %j in a mail', (name, cleaned) => {
  expect(cleanName(name)).toBe(cleaned);
});

test('whatever a Genie is called, its mail has one subject line and no markup of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const { subject, html } = accessRequestMail('owner@test.example', name, 'a@b.example');

      expect(subject).not.toMatch(/[\r\n\p{C}]/u);
      expect(html.replaceAll(/<\/?p>/g, '')).not.toMatch(/[<>"]/);
    }),
  );
});
