import { Component, type ComponentChildren } from 'preact';
import { now } from '../../../shared/now.ts';

/** Draws again every second, with how long it is until then, in ms. Stands still once that is over. */
export class Ticking extends Component<{ untilMs: number; draw(leftMs: number): ComponentChildren }> {
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #tick = () => this.setState({});

  override componentDidMount() {
    this.#timer = setInterval(this.#tick, 1000);
  }

  override componentWillUnmount() {
    clearInterval(this.#timer);
  }

  render() {
    const { untilMs, draw } = this.props;
    return draw(Math.max(0, untilMs - now()));
  }
}
