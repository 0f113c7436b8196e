import { act, fireEvent, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { SoundTrouble } from '../../../shared/voice/sound.ts';
import { makeDevices } from '../../support/fake-sound.ts';
import { makeSound } from '../../support/make-sound.ts';
import { makeCall } from './make-call.ts';
import { live } from './make-panel-model.ts';
import { showPanel } from './show-panel.tsx';

const sentences: Record<SoundTrouble, RegExp> = {
  silent: /We can’t hear you/,
  'system-muted': /Your device has muted the microphone/,
  unplugged: /Your microphone is gone/,
  switched: /Your microphone was unplugged/,
  'not-switched': /That microphone could not be opened/,
  echo: /Sunny Dental is hearing its own voice/,
  'speaker-lost': /That speaker is not there any more/,
};

test.each(Object.entries(sentences))('%s is said in words, politely', async (trouble, sentence) => {
  const { sound } = inCall();

  await act(() => {
    sound.trouble.value = trouble as SoundTrouble;
  });

  expect(screen.getByText(sentence).closest('[aria-live=polite]')).toBeTruthy();
});

test('an unplugged microphone can be tried again, an echo leads to hold-to-talk, the rest is read and put away', async () => {
  const { sound } = inCall();
  const tell = (trouble: SoundTrouble) =>
    act(() => {
      sound.trouble.value = trouble;
    });

  await tell('unplugged');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await tell('echo');
  await userEvent.click(screen.getByRole('button', { name: 'Hold to talk' }));
  await tell('silent');
  await userEvent.click(screen.getByRole('button', { name: 'OK' }));

  expect(sound.retryMicrophone).toHaveBeenCalledOnce();
  expect(sound.setHoldToTalk.mock.calls).toEqual([[true]]);
  expect(sound.dismissTrouble).toHaveBeenCalledOnce();
});

test('microphone and speaker are chosen by name, and a hostile name is only text', async () => {
  const { sound, container } = inCall();
  sound.devices.value = makeDevices(['a', '<img src=x onerror=alert(1)>'], ['b', 'Headset']);
  await openSettings();

  await userEvent.selectOptions(screen.getByLabelText('Microphone'), 'Headset');
  await userEvent.selectOptions(screen.getByLabelText('Speaker'), 'Loudspeaker');
  fireEvent.input(screen.getByRole('slider', { name: 'Volume of Sunny Dental' }), {
    target: { value: '0.5' },
  });

  expect(sound.chooseMicrophone.mock.calls).toEqual([['b']]);
  expect(sound.chooseSpeaker.mock.calls).toEqual([['box']]);
  expect(sound.setVolume.mock.calls).toEqual([[0.5]]);
  expect(container.querySelector('img[src=x]')).toBeNull();
  expect(screen.getByRole('option', { name: '<img src=x onerror=alert(1)>' })).toBeTruthy();
});

test('Escape closes the settings and gives the focus back, and leaves the panel open', async () => {
  const onClose = vi.fn<() => void>();
  inCall({ onClose });
  await openSettings();
  screen.getByLabelText('Microphone').focus();

  await userEvent.keyboard('{Escape}');

  expect(screen.queryByLabelText('Microphone')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Settings', expanded: false }));
  expect(onClose).not.toHaveBeenCalled();
});

test('Space is held anywhere in the panel but where one writes or presses something else', async () => {
  const { sound } = inCall();
  sound.hold.mockImplementation((isHeld) => {
    sound.isHeld.value = isHeld;
  });
  await act(() => {
    sound.holdToTalk.value = true;
  });
  const space = { key: ' ', bubbles: true };

  await act(() => void fireEvent.keyDown(screen.getByRole('log'), space));
  await act(() => void fireEvent.keyUp(screen.getByRole('log'), space));
  await act(() => void fireEvent.keyDown(screen.getByRole('textbox'), space));
  await act(() => void fireEvent.keyDown(screen.getByRole('button', { name: 'Hang up' }), space));

  expect(sound.hold.mock.calls).toEqual([[true], [false]]);
});

test.each(['pointerUp', 'pointerCancel'] as const)(
  'a finger is heard from touching the button on, until %s; its click changes nothing more',
  async (end) => {
    const { sound } = inCall();
    sound.hold.mockImplementation((isHeld) => {
      sound.isHeld.value = isHeld;
    });
    await act(() => {
      sound.holdToTalk.value = true;
    });
    const button = screen.getByRole('button', { name: 'Hold to talk' });
    const captured: number[] = [];
    button.setPointerCapture = (pointerId) => void captured.push(pointerId); // jsdom has none
    const finger = { pointerType: 'touch', pointerId: 7, button: 0 };

    await act(() => void fireEvent.pointerDown(button, finger));
    expect(sound.hold.mock.calls).toEqual([[true]]);
    expect(fireEvent.contextMenu(button)).toBe(false); // a long press opens no menu
    await act(() => void fireEvent[end](button, finger));
    await act(() => void fireEvent.click(button, { detail: 1 }));

    expect(sound.hold.mock.calls).toEqual([[true], [false]]);
    expect(captured).toEqual([7]);
  },
);

test('who cannot hold switches it: a click without a pointer', async () => {
  const { sound } = inCall();
  await act(() => {
    sound.holdToTalk.value = true;
  });

  await act(() => void fireEvent.click(screen.getByRole('button', { name: 'Hold to talk' }), { detail: 0 }));

  expect(sound.hold.mock.calls).toEqual([[true]]);
});

test('what is held is let go when the window loses the focus, and when the call goes', async () => {
  const { sound, unmount } = inCall();
  await act(() => {
    sound.holdToTalk.value = true;
    sound.isHeld.value = true;
  });

  await act(() => void window.dispatchEvent(new Event('blur')));
  unmount();

  expect(sound.hold.mock.calls).toEqual([[false], [false]]);
});

test('the Genie can be interrupted while it speaks, and only then', async () => {
  const { sound, model } = inCall();
  expect(interrupter().disabled).toBe(true);

  await act(() => {
    model.session.value = { ...live, activity: 'speaking' };
  });
  await userEvent.click(interrupter());

  expect(sound.interrupt).toHaveBeenCalledOnce();
});

test.each([
  [false, 1],
  [true, 0],
])('where motion is reduced (%s), levels are not even measured', async (matches, times) => {
  vi.stubGlobal('matchMedia', (media: string) =>
    Object.assign(new EventTarget(), { media, matches: matches && media.includes('reduced-motion: reduce') }),
  );
  const { sound, model } = inCall();

  await act(() => {
    model.session.value = { ...live, activity: 'speaking' };
  });

  expect(sound.watchLevels).toHaveBeenCalledTimes(times);
  vi.unstubAllGlobals();
});

test('after five seconds of a browser’s question there is a hint and a way around it', async () => {
  vi.useFakeTimers();
  try {
    const { model } = showPanel({
      session: { status: 'connecting', stage: 'microphone', input: 'voice', startedAtMs: 0 },
    });
    expect(screen.queryByText(/Your browser is waiting/)).toBeNull();

    await act(() => void vi.advanceTimersByTime(5_000));
    expect(screen.getByText(/Your browser is waiting/)).toBeTruthy();
    await act(() => screen.getByRole('button', { name: 'Type instead' }).click());

    expect(model.end).toHaveBeenCalledOnce();
    expect(model.agree.mock.calls).toEqual([['text']]);
  } finally {
    vi.useRealTimers();
  }
});

function inCall(shown: { onClose?: () => void } = {}) {
  const sound = makeSound();
  return { sound, ...showPanel({ session: live, call: { ...makeCall(), sound }, ...shown }) };
}

function interrupter() {
  return screen.getByRole<HTMLButtonElement>('button', { name: 'Interrupt Sunny Dental' });
}

async function openSettings(): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: 'Settings' }));
}
