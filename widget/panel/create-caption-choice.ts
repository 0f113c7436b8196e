import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { SafeStorage } from '../../shared/storage/safe-storage.ts';
import { CAPTION_SIZES, type CaptionSettings } from '../../shared/transcript/caption-settings.ts';
import { plainJson } from '../../shared/plain-json.ts';

const KEY = 'genie.captions';

/** How the visitor reads calls: for this page's life, and once they have changed it, for this tab. */
export interface CaptionChoice {
  now: ReadonlySignal<CaptionSettings>;
  change(changed: Partial<CaptionSettings>): void;
}

export function createCaptionChoice(storage: SafeStorage): CaptionChoice {
  const now = signal<CaptionSettings>(read(storage.read(KEY)));
  return {
    now,
    change(changed) {
      now.value = { ...now.peek(), ...changed };
      storage.write(KEY, plainJson(now.peek()));
    },
  };
}

/** What was kept may be anybody's: on the page's origin everybody writes. */
function read(kept = ''): CaptionSettings {
  const size = CAPTION_SIZES.find((known) => kept.includes(`"${known}"`)) ?? 'normal';
  return { isOn: !kept.includes('"isOn":false'), size };
}
