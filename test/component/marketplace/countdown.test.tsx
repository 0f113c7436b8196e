import { act, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Countdown } from '../../../pages/marketplace/Countdown.tsx';
import { marketplaceEn } from '../../../shared/messages/marketplace/marketplace-en.ts';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

function setUp(seconds: number) {
  const onOver = vi.fn<() => void>();
  const untilMs = Date.now() + seconds * 1_000;
  const shown = render(<Countdown untilMs={untilMs} language="en" words={marketplaceEn} onOver={onOver} />);
  return { onOver, ...shown };
}

test('the seconds are counted down, and their end is told once', () => {
  const { onOver } = setUp(3);
  screen.getByText('We ask again in 3 seconds.');

  pass(1_000);
  screen.getByText('We ask again in 2 seconds.');
  pass(1_000);
  expect(onOver).not.toHaveBeenCalled();
  pass(5_000);
  expect(onOver).toHaveBeenCalledOnce();
});

test('who has gone on meanwhile is not called back', () => {
  const { onOver, unmount } = setUp(3);

  unmount();
  pass(5_000);

  expect(onOver).not.toHaveBeenCalled();
});
