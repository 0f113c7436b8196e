import type { Room } from './room.ts';
import type { SoundTrouble } from './sound.ts';

/** An answer within a second: another microphone usually takes a tenth of that. */
const TELL_AFTER_MS = 400;

export interface MicrophonePorts {
  openMicrophone(signal: AbortSignal, deviceId?: string): Promise<MediaStreamTrack>;
  permission(): Promise<PermissionState | undefined>;
  onPermission(listener: (state: PermissionState) => void): () => void;
}

export interface MicrophoneListener {
  /** Another track is in use, and its `enabled` is set; undefined when there is none any more. */
  onTrack(track: MediaStreamTrack | undefined): void;
  onTrouble(trouble: SoundTrouble): void;
  onCured(...troubles: SoundTrouble[]): void;
  /** The visitor has taken the permission back; the track is off. */
  onRevoked(): void;
}

export interface CallMicrophone {
  /** @throws SessionFailure with a `MicrophoneFailure` */
  open(deviceId: string): Promise<MediaStreamTrack>;
  publish(room: Room): Promise<void>;
  setOn(isOn: boolean): void;
  /** As its track names it. */
  deviceId(): string;
  /** Goes on with another device. False where that could not be opened: the one before goes on. */
  switchTo(deviceId: string): Promise<boolean>;
  /** The device is gone: goes on with the usual one, or says so. */
  replaceLost(): Promise<void>;
  /** Synchronous: the microphone is off when this returns. */
  close(): void;
}

/** Owns the microphone's track of one call: there is never a live one that is not this. */
export function createCallMicrophone(
  { openMicrophone, permission, onPermission }: MicrophonePorts,
  listener: MicrophoneListener,
  signal: AbortSignal,
): CallMicrophone {
  let track: MediaStreamTrack | undefined;
  let room: Room | undefined;
  let published: Promise<void> | undefined;
  let isOn = true;
  let wishes = 0; // only the latest counts
  let stopPermission: (() => void) | undefined;
  let stopHearing: (() => void) | undefined;

  const drop = () => {
    stopHearing?.();
    track?.stop();
  };
  const use = (next: MediaStreamTrack) => {
    drop();
    track = next;
    next.enabled = isOn;
    const hearing = new AbortController();
    stopHearing = () => hearing.abort();
    const hear = (event: string, heard: () => void) =>
      next.addEventListener(event, heard, { signal: hearing.signal });
    hear('ended', () => void microphone.replaceLost());
    hear('mute', () => listener.onTrouble('system-muted'));
    hear('unmute', () => listener.onCured('system-muted'));
    listener.onTrack(next);
    if (next.muted) listener.onTrouble('system-muted');
  };
  const close = () => {
    wishes++;
    stopPermission?.();
    drop();
    listener.onTrack(undefined);
  };
  const revoke = () => {
    close();
    listener.onRevoked();
  };

  const microphone: CallMicrophone = {
    async open(deviceId) {
      const opened = await openMicrophone(signal, deviceId);
      if (signal.aborted) opened.stop(); // something else failed while the visitor was being asked
      signal.throwIfAborted();
      use(opened);
      stopPermission = onPermission((state) => state !== 'granted' && revoke());
      return opened;
    },
    async publish(opened) {
      room = opened;
      if (!track) return;
      published = room.publishMicrophone(track);
      await published;
      if (!isOn) room.setMuted(true);
    },
    setOn(wanted) {
      isOn = wanted;
      if (track) track.enabled = wanted; // silent at once, whatever the network does
      if (published) room?.setMuted(!wanted);
    },
    deviceId: () => track?.getSettings().deviceId ?? '',

    async switchTo(deviceId) {
      const wish = ++wishes;
      try {
        const next = await openMicrophone(signal, deviceId);
        if (wish !== wishes) next.stop();
        if (wish !== wishes) return false;
        use(next);
        listener.onCured('unplugged', 'silent', 'not-switched', 'system-muted');
        await published;
        await room?.replaceMicrophone(next);
        return true;
      } catch {
        return false; // the caller says what that means
      }
    },
    async replaceLost() {
      const lost = track;
      listener.onTrack(undefined);
      const late = setTimeout(() => listener.onTrouble('unplugged'), TELL_AFTER_MS);
      const state = await permission();
      if (state === 'denied' && !signal.aborted) revoke();
      const isMine = () => !signal.aborted && track === lost;
      // Where the browser would ask, the visitor asks first.
      const isReplaced = state !== 'prompt' && isMine() && (await microphone.switchTo(''));
      clearTimeout(late);
      if (isReplaced) listener.onTrouble('switched');
      else if (isMine() && state !== 'denied') listener.onTrouble('unplugged');
    },
    close,
  };
  return microphone;
}
