/** What a monkey does to a page from inside, and what it sees there. Each function runs in the page. */

declare global {
  interface Window {
    monkey: {
      /** How `getUserMedia` goes from now on. */
      microphone: MicrophoneMood;
      isHidden: boolean;
    };
  }
}

export type MicrophoneMood = 'works' | 'slow' | 'NotAllowedError' | 'NotFoundError' | 'NotReadableError';

export type Command = readonly [name: string, value?: unknown];

export interface Sight {
  liveTracks: number;
  /** Of the last session: none yet, or over, or going on. */
  isRunning: boolean;
  /** The panel is open, and this is what one can do in it, besides closing it. */
  ways: string[] | undefined;
}

/** Before the page opens. */
export function prepareMonkey(): void {
  window.monkey = { microphone: 'works', isHidden: false };
  Object.defineProperty(document, 'hidden', { get: () => window.monkey.isHidden });
  const getUserMedia = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  navigator.mediaDevices.getUserMedia = async (constraints) => {
    const { microphone } = window.monkey;
    if (microphone === 'slow') await new Promise((resolve) => setTimeout(resolve, 700));
    else if (microphone !== 'works') throw new DOMException('injected', microphone);
    return getUserMedia(constraints);
  };
}

/** Taps a button of ours, `times` times in a row; answers which. */
export function tap([index, times]: readonly [index: number, times: number]): string {
  const root = document.querySelector('genie-widget')?.shadowRoot;
  const buttons = [...(root?.querySelectorAll<HTMLButtonElement>('button') ?? [])].filter(
    (button) => !button.disabled && button.checkVisibility(),
  );
  const button = buttons[index % buttons.length];
  const name = button?.getAttribute('aria-label') ?? button?.textContent ?? 'nothing';
  for (let time = 0; time < times; time++) button?.click();
  return name;
}

/** Calls the page's own handle. */
export function command([name, value]: Command): void {
  (window as unknown as { hg: (command: string, argument?: unknown) => void }).hg(name, value);
}

export function unplug(): void {
  const track = window.genieWatch.tracks.at(-1);
  if (track?.readyState !== 'live') return;
  track.stop();
  track.dispatchEvent(new Event('ended'));
}

export function tell(name: 'visibility' | 'devices' | 'offline' | 'online'): void {
  if (name === 'devices') navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
  else if (name === 'visibility') {
    window.monkey.isHidden = !window.monkey.isHidden;
    document.dispatchEvent(new Event('visibilitychange'));
  } else dispatchEvent(new Event(name));
}

export function look(): Sight {
  const panel = document.querySelector('genie-widget')?.shadowRoot?.querySelector('[part~="panel"]');
  const last = window.genieWatch.events.findLast(({ name }) => name.startsWith('genie:session-'));
  const controls =
    panel?.querySelectorAll<HTMLElement>('button:not([part~="close"]), input, textarea, a') ?? [];
  return {
    liveTracks: window.genieWatch.tracks.filter(({ readyState }) => readyState === 'live').length,
    isRunning: last !== undefined && !/ended|failed/.test(last.name),
    ways: panel?.checkVisibility()
      ? [...controls]
          .filter((control) => control.checkVisibility() && !control.matches(':disabled'))
          .map((control) => control.textContent || control.tagName)
      : undefined,
  };
}

/** Lets a call that is being set up come about, or fail. */
export async function waitForCall(): Promise<void> {
  for (let tries = 0; tries < 30; tries++) {
    const last = window.genieWatch.events.findLast(({ name }) => name.startsWith('genie:session-'));
    if (last?.name !== 'genie:session-connecting') return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
