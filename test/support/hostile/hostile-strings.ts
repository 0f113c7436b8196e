import { MUTATIONS } from './mutations.ts';
import { ADDRESSES, ENDINGS, MARKUP } from './payloads.ts';

/** Addresses of this site are safe, whatever stands behind it, and have to arrive unchanged. */
export const KEPT_SITE = 'https://kept.test/';

const PAYLOADS = [...MARKUP, ...ENDINGS, ...ADDRESSES];
const LONG = [
  '\u202e<b>'.repeat(2_000),
  `${'a'.repeat(30_000)}<script>boom()</script>`,
  'Z\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308'.repeat(400),
  '\ud83d\udc69\u200d\ud83d\udc67'.repeat(700),
];

/** Text that tries to be something else: each payload in each mutation, some without end, and safe addresses. */
export const HOSTILE_STRINGS: readonly string[] = [
  ...PAYLOADS.flatMap((payload) => MUTATIONS.map((mutate) => mutate(payload))),
  ...LONG,
  ...PAYLOADS.map((payload) => `${KEPT_SITE}?q=${encodeURIComponent(payload).replaceAll("'", '%27')}`),
];

/** Which string stands in each of `count` places in one round; one round on, each has the next. */
export function stringsOf(round: number, count: number): string[] {
  return Array.from(
    { length: count },
    (_, place) => HOSTILE_STRINGS[(round + place * 37) % HOSTILE_STRINGS.length] ?? '',
  );
}
