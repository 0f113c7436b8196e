import { Component } from 'preact';
import type { SoundLevels } from '../../../shared/voice/sound.ts';
import { barHeights, loudness } from './voice-bars.ts';

export interface VoiceOrbProps {
  motion: 'listening' | 'thinking' | 'speaking' | 'lost';
  /** Whose voice it shows. */
  speaker: 'genie' | 'visitor' | undefined;
  watchLevels: (() => SoundLevels) | undefined;
}

const BARS = [0, 1, 2, 3, 4];
const KEPT_LEVELS = 3;

/**
 * Shows who speaks, as loud as they do. It draws frames only while somebody speaks and somebody can see it, and
 * none where the visitor wants no motion. Decoration: the same is said in words beside it.
 */
export class VoiceOrb extends Component<VoiceOrbProps> {
  #orb: HTMLElement | null = null;
  #frame = 0;
  #isSeen = true;
  #levels: SoundLevels | undefined;
  #heard: number[] = [];
  readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');
  // A closed panel has no size.
  readonly #sizes = new ResizeObserver(([entry]) => {
    this.#isSeen = (entry?.contentRect.width ?? 0) > 0;
    this.#sleepOrWake();
  });

  override componentDidMount() {
    if (this.#orb) this.#sizes.observe(this.#orb);
    this.#stillness.addEventListener('change', this.#sleepOrWake);
    this.#sleepOrWake();
  }

  override componentDidUpdate() {
    this.#sleepOrWake();
  }

  override componentWillUnmount() {
    this.#sizes.disconnect();
    this.#stillness.removeEventListener('change', this.#sleepOrWake);
    this.#sleep();
  }

  render() {
    return (
      <div
        ref={(element) => {
          this.#orb = element;
        }}
        class="orb"
        data-motion={this.props.motion}
        data-speaker={this.props.speaker}
        aria-hidden="true"
      >
        {BARS.map((bar) => (
          <i key={bar} />
        ))}
      </div>
    );
  }

  readonly #sleepOrWake = () => {
    const { speaker, watchLevels } = this.props;
    if (!speaker || !watchLevels || !this.#isSeen || this.#stillness.matches) return this.#sleep();
    this.#levels ??= watchLevels();
    if (!this.#frame) this.#frame = requestAnimationFrame(this.#draw);
  };

  #sleep() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#levels?.stop();
    this.#levels = undefined;
    this.#heard = [];
    for (const bar of this.#bars()) bar.style.scale = '';
  }

  readonly #draw = () => {
    const { speaker } = this.props;
    if (!speaker || !this.#levels) return;
    this.#heard = [loudness(this.#levels[speaker]()), ...this.#heard].slice(0, KEPT_LEVELS);
    const heights = barHeights(this.#heard);
    this.#bars().forEach((bar, index) => (bar.style.scale = `1 ${heights[index]?.toFixed(2)}`));
    this.#frame = requestAnimationFrame(this.#draw);
  };

  #bars() {
    return [...(this.#orb?.querySelectorAll('i') ?? [])];
  }
}
