import { expect, test, vi } from 'vitest';
import { logScan } from '../../../pages/qr/log-scan.ts';
import { mayCount } from '../../../pages/qr/may-count.ts';
import { mayPrefetch } from '../../../pages/qr/may-prefetch.ts';
import type { ApiClient } from '../../../shared/api/api-client.ts';
import { ApiError } from '../../../shared/api/api-error.ts';
import { Genie } from '../../../shared/contract/genie.ts';
import type { SafeStorage } from '../../../shared/storage/safe-storage.ts';

const genie = Genie.parse({ id: 'g-1', name: 'Sunny', url_name: 'sunny' });

function setUp() {
  const kept = new Map<string, string>();
  const storage: SafeStorage = {
    read: (key) => kept.get(key),
    write: (key, value) => void (value === undefined ? kept.delete(key) : kept.set(key, value)),
  };
  const call = vi.fn<(action: unknown, data: unknown) => Promise<unknown>>(async () => ({ success: true }));
  return { storage, kept, call, deps: { api: { call } as unknown as ApiClient, storage, mayCount: true } };
}

test('a landing is counted once in a tab, another code of the same Genie again', async () => {
  const { deps, call } = setUp();

  await logScan(genie, 'code-1', deps);
  await logScan(genie, 'code-1', deps);
  await logScan(genie, 'code-2', deps);

  expect(call.mock.calls.map(([, data]) => data)).toEqual([
    { genieId: 'g-1', genieName: 'Sunny', urlName: 'sunny', qrCodeId: 'code-1' },
    { genieId: 'g-1', genieName: 'Sunny', urlName: 'sunny', qrCodeId: 'code-2' },
  ]);
});

test('who may not be counted is not, and leaves no trace', async () => {
  const { deps, call, kept } = setUp();

  await logScan(genie, undefined, { ...deps, mayCount: false });

  expect(call).not.toHaveBeenCalled();
  expect(kept.size).toBe(0);
});

test('a count that fails is nobody’s trouble, and is not repeated', async () => {
  const { deps, call } = setUp();
  call.mockRejectedValue(new ApiError('NETWORK', 'gone'));

  await logScan(genie, undefined, deps);
  await logScan(genie, undefined, deps);

  expect(call).toHaveBeenCalledOnce();
});

const arrivals = (type: string) => [{ type }] as PerformanceNavigationTiming[];

test.each([
  [{}, 'navigate', true],
  [{ globalPrivacyControl: true }, 'navigate', false],
  [{ globalPrivacyControl: false, doNotTrack: '1' }, 'navigate', false],
  [{ doNotTrack: 'unspecified' }, 'navigate', true],
  [{}, 'reload', false],
  [{}, 'back_forward', false],
])('%j on %s: may be counted is %s', (visitor, type, expected) => {
  expect(mayCount({ doNotTrack: null, ...visitor }, arrivals(type))).toBe(expected);
});

test('a browser that tells nothing of the arrival is counted', () => {
  expect(mayCount({ doNotTrack: null }, [])).toBe(true);
});

test.each([
  [{}, false],
  [{ connection: { effectiveType: '4g' } }, true],
  [{ connection: { effectiveType: '4g', saveData: true } }, false],
  [{ connection: { effectiveType: '3g' } }, false],
  [{ connection: {} }, false],
])('%j: the engine may load ahead is %s', (navigator, expected) => {
  expect(mayPrefetch(navigator)).toBe(expected);
});
