import { act, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcer } from '../../../pages/marketplace/Announcer.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

test('what was found is said once it has settled, and not at every letter', () => {
  const { rerender } = render(<Announcer text="10,000 Genies" />);
  const said = new Set<string>();
  const listen = () => said.add(screen.getByRole('status').textContent ?? '');
  pass(2_000);
  listen();

  for (const text of ['', '812 Genies', '', '90 Genies', '', '7 Genies']) {
    rerender(<Announcer text={text} />);
    pass(300);
    listen();
  }
  pass(2_000);
  listen();

  expect([...said]).toEqual(['10,000 Genies', '7 Genies']);
});
