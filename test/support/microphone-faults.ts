import type { Page } from 'playwright';

declare global {
  interface Window {
    /** What the page asked of the browser's devices, in order: a fault test reads in it that its fault happened. */
    deviceCalls: string[];
    /** Elements that play sound. */
    players: Set<HTMLMediaElement>;
    /** The device layer as the test wants it. */
    deviceWorld: {
      answerPrompt?: () => void;
      hasMicrophone: boolean;
      /** Names the usual microphone's group: another one, another microphone. */
      usual: string;
      lostSpeaker: string;
      /** `play` is refused, as before a visitor's first gesture; Playwright's own scripts count as gestures. */
      refusesToPlay: boolean;
    };
  }
}

/** How `getUserMedia` answers; `prompt` waits until the test answers. The real one is called where it succeeds. */
export type MicrophoneFault =
  | { kind: 'error'; name: string; times: number }
  | { kind: 'prompt' }
  | { kind: 'none' };

/**
 * A stub around the browser's device layer: counts every use of it, lets `getUserMedia` fail as told, hides
 * devices and changes which is the usual one. Tracks and devices stay Chromium's own. Before the page opens.
 */
export async function hookDevices(page: Page, fault: MicrophoneFault = { kind: 'none' }): Promise<void> {
  await page.addInitScript(hookFromInside, fault);
}

export function deviceCalls(page: Page): Promise<string[]> {
  return page.evaluate(() => window.deviceCalls);
}

/** Devices have changed: as `world` says. */
export async function changeDevices(page: Page, world: Partial<Window['deviceWorld']>): Promise<void> {
  await page.evaluate((changed) => {
    Object.assign(window.deviceWorld, changed);
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
  }, world);
}

/** The cable is out: the newest track is over, and says so, as a real one does. */
export async function unplugTrack(page: Page): Promise<void> {
  await page.evaluate(() => {
    const track = window.genieWatch.tracks.at(-1);
    track?.stop();
    track?.dispatchEvent(new Event('ended'));
  });
}

function hookFromInside(fault: MicrophoneFault): void {
  window.deviceCalls = [];
  window.players = new Set();
  window.deviceWorld = { hasMicrophone: true, usual: '', lostSpeaker: '', refusesToPlay: false };
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices) return;
  let failuresLeft = fault.kind === 'error' ? fault.times : 0;
  const { getUserMedia, enumerateDevices } = devices;
  devices.getUserMedia = async (constraints) => {
    window.deviceCalls.push(`getUserMedia ${JSON.stringify(constraints?.audio)}`);
    if (!window.deviceWorld.hasMicrophone) throw new DOMException('injected', 'NotFoundError');
    if (fault.kind === 'error' && failuresLeft-- > 0) throw new DOMException('injected', fault.name);
    if (fault.kind === 'prompt') {
      await new Promise<void>((answer) => {
        window.deviceWorld.answerPrompt = answer;
      });
    }
    return getUserMedia.call(devices, constraints);
  };
  devices.enumerateDevices = async () => {
    window.deviceCalls.push('enumerateDevices');
    const { hasMicrophone, usual, lostSpeaker } = window.deviceWorld;
    const all = await enumerateDevices.call(devices);
    const [first] = all.filter(({ kind }) => kind === 'audioinput');
    return all
      .filter(({ kind }) => hasMicrophone || kind !== 'audioinput')
      .filter(({ deviceId }) => deviceId !== lostSpeaker)
      .map((device) => (device === first && usual ? { ...device.toJSON(), groupId: usual } : device));
  };
  const { query } = navigator.permissions;
  navigator.permissions.query = (descriptor) => {
    window.deviceCalls.push(`permissions ${descriptor.name}`);
    return query.call(navigator.permissions, descriptor);
  };
  const { play, setSinkId } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function () {
    window.players.add(this);
    if (!window.deviceWorld.refusesToPlay) return play.call(this);
    window.deviceCalls.push('play refused');
    return Promise.reject(new DOMException('injected', 'NotAllowedError'));
  };
  HTMLMediaElement.prototype.setSinkId = function (id) {
    if (id && id === window.deviceWorld.lostSpeaker) throw new DOMException('injected', 'NotFoundError');
    return setSinkId.call(this, id);
  };
}
