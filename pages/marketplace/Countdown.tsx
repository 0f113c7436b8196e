import { Component } from 'preact';
import { formatDuration } from '../../shared/messages/format-duration.ts';
import type { Language } from '../../shared/messages/language.ts';
import type { MarketplaceMessages } from '../../shared/messages/marketplace/marketplace-messages.ts';

export interface CountdownProps {
  /** Epoch ms. */
  untilMs: number;
  language: Language;
  words: MarketplaceMessages;
  onOver(): void;
}

const SECOND_MS = 1_000;

/** Counts the seconds down and says when they are over. Seen, not announced: a reader would hear every one. */
export class Countdown extends Component<CountdownProps, { leftMs: number }> {
  override state = { leftMs: leftUntil(this.props.untilMs) };
  #timer: ReturnType<typeof setInterval> | undefined;

  override componentDidMount() {
    this.#timer = setInterval(() => {
      const leftMs = leftUntil(this.props.untilMs);
      this.setState({ leftMs });
      if (leftMs > 0) return;
      clearInterval(this.#timer);
      this.props.onOver();
    }, SECOND_MS);
  }

  override componentWillUnmount() {
    clearInterval(this.#timer);
  }

  render({ language, words }: CountdownProps, { leftMs }: { leftMs: number }) {
    return <p class="countdown">{words.tryingIn(formatDuration(language, leftMs))}</p>;
  }
}

function leftUntil(untilMs: number): number {
  return Math.max(untilMs - Date.now(), 0);
}
