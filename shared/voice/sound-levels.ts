import type { LevelMeter, LevelMeters } from './level-meter.ts';
import type { SoundLevels } from './sound.ts';

/** Levels of both sides. The Genie's voice is measured only while somebody looks. */
export function levelsOf(
  meters: LevelMeters,
  voice: () => MediaStreamTrack | undefined,
  visitor: () => number | undefined,
): SoundLevels {
  let measured: MediaStreamTrack | undefined;
  let meter: LevelMeter | undefined;
  const stop = () => {
    meter?.stop();
    meter = undefined;
    measured = undefined;
  };
  return {
    visitor,
    genie() {
      const track = voice();
      if (track !== measured) {
        stop();
        measured = track;
        meter = track && meters.measure(track);
      }
      return meter?.rms();
    },
    stop,
  };
}
