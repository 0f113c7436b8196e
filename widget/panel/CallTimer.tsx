import { Component } from 'preact';
import { formatClock } from '../../shared/messages/format-duration.ts';
import { now } from '../../shared/now.ts';

/** How long the call has been going. Not a live region: a screen reader says it only when asked. */
export class CallTimer extends Component<{ liveAtMs: number }> {
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #tick = () => this.setState({});

  override componentDidMount() {
    this.#timer = setInterval(this.#tick, 1000);
  }

  override componentWillUnmount() {
    clearInterval(this.#timer);
  }

  render() {
    return (
      <span class="timer" role="timer" aria-live="off">
        {formatClock(now() - this.props.liveAtMs)}
      </span>
    );
  }
}
