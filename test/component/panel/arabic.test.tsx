import { screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { live, makeGenie } from './make-panel-model.ts';
import { showPanel } from './show-panel.tsx';

const screens: Record<string, [state: Parameters<typeof showPanel>[0], words: string]> = {
  idle: [{}, 'ابدأ الحديث'],
  consent: [{ session: { status: 'consent' } }, 'ابدأ المكالمة'],
  connecting: [
    { session: { status: 'connecting', stage: 'agent', input: 'voice', startedAtMs: 0 } },
    'في انتظار \u2068Sunny Dental\u2069…',
  ],
  live: [{ session: live }, 'إنهاء المكالمة'],
  ended: [{ session: { status: 'ended', reason: 'visitor-ended', durationMs: 1000 } }, 'أنهيت المكالمة.'],
  failed: [{ session: { status: 'failed', code: 'internal', retryAfterMs: undefined } }, 'حاول مجددًا'],
  resting: [{ welcome: { status: 'resting', genie: makeGenie() } }, 'استراحة'],
  private: [{ welcome: { status: 'private', genieName: 'VIP', link: 'none' } }, 'طلب الدخول'],
  'link refused': [
    { welcome: { status: 'private', genieName: 'VIP', link: 'refused' } },
    'لم يعد هذا الرابط يعمل',
  ],
  'link at hand': [{ welcome: { status: 'private', genieName: 'VIP', link: 'held' } }, 'فتح \u2068VIP\u2069'],
  absent: [{ welcome: { status: 'absent' } }, 'لا يوجد Genie هنا'],
  unreachable: [
    { welcome: { status: 'unreachable', code: 'NETWORK', retryAfterMs: undefined, mayHaveSpent: true } },
    'استخدامًا آخر لرابطك',
  ],
};

test.each(Object.entries(screens))('%s reads from right to left in Arabic', async (_name, [state, words]) => {
  const { container } = showPanel({ ...state, language: 'ar' });

  const root = container.firstElementChild as HTMLElement;
  expect([root.dir, root.lang]).toEqual(['rtl', 'ar']);
  await waitFor(() => expect(screen.getByRole('dialog').textContent).toContain(words));
});
