import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { ComponentType } from 'preact';
import type { LateViews } from './late-part.ts';

const NAMES = [
  'AfterCall',
  'ApprovalView',
  'CallSettings',
  'ClosedView',
  'ElsewhereView',
  'HoldToTalk',
  'LostLineView',
  'MicrophoneFailureView',
  'RecordingMark',
  'SoundNotice',
  'TimeBar',
] as const satisfies readonly (keyof LateViews)[];

export interface LateFile {
  views: LateViews;
  /** Their file did not come: what a visitor must be told, others have to tell. */
  isMissing: ReadonlySignal<boolean>;
  want(): void;
}

/**
 * Views whose file comes when the first of them is wanted. Until then, and without their file, they draw nothing;
 * whoever has drawn one draws again when it is there.
 */
export function createLateViews(load: () => Promise<LateViews>): LateFile {
  const loaded = signal<LateViews | undefined>(undefined);
  const isMissing = signal(false);
  let wanted: Promise<void> | undefined;
  const want = () => {
    wanted ??= load().then(
      (views) => {
        loaded.value = views;
        isMissing.value = false;
        return undefined;
      },
      () => {
        wanted = undefined; // the next time, perhaps
        isMissing.value = true;
      },
    );
  };
  const stand = (name: keyof LateViews) => (props: object) => {
    const View = loaded.value?.[name] as ComponentType<object> | undefined;
    if (!View) want();
    return View ? <View {...props} /> : null;
  };
  const views = Object.fromEntries(NAMES.map((name) => [name, stand(name)]));
  return { views: views as unknown as LateViews, isMissing, want };
}
