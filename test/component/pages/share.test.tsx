import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { SHARE_WORDS } from '../../../pages/shared/share/share-words.ts';
import { ShareView } from '../../../pages/shared/share/ShareView.tsx';

const URL = 'https://genies.example/g/sunny';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

interface Abilities {
  share?: Navigator['share'];
  clipboard?: Pick<Clipboard, 'writeText'>;
}

/** The ways to share in a browser that can do what `abilities` says. */
function show(abilities: Abilities = {}) {
  vi.stubGlobal('navigator', abilities);
  const onClose = vi.fn<() => void>();
  render(
    <ShareView
      name="Sunny"
      url={URL}
      codeUrl="https://genies.example/q/sunny"
      printUrl="https://genies.example/print/sunny"
      words={SHARE_WORDS.en}
      onClose={onClose}
    />,
  );
  return { onClose, press: (name: string) => userEvent.click(screen.getByRole('button', { name })) };
}

test('where the system can share, it is handed the name and the address', async () => {
  const share = vi.fn<Navigator['share']>(async () => undefined);
  const { press } = show({ share });

  await press('Share with an app…');

  expect(share.mock.calls).toEqual([[{ title: 'Sunny', url: URL }]]);
});

test('closing the system’s own sheet is no failure', async () => {
  const { press, onClose } = show({ share: () => Promise.reject(new DOMException('closed', 'AbortError')) });

  await press('Share with an app…');

  expect(screen.queryByRole('alert')).toBeNull();
  expect(onClose).not.toHaveBeenCalled();
});

test('where the system cannot, there are the address, the code and the print kit', () => {
  show();

  expect(screen.queryByRole('button', { name: 'Share with an app…' })).toBeNull();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Address' }).value).toBe(URL);
  expect(screen.getByRole('link', { name: 'Print posters and cards' }).getAttribute('href')).toBe(
    'https://genies.example/print/sunny',
  );
});

test('where nothing may be copied, the address is selected to be copied by hand', async () => {
  const { press } = show({
    clipboard: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
  });

  await press('Copy');

  await screen.findByText('The address is selected: copy it now.');
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Address' });
  expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(URL);
});
