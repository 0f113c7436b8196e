import { Component } from 'preact';

/** Words for a live region, which speaks whenever they change: they stay what they were until `when` changes. */
export class SaidOnce extends Component<{ when: unknown; words: string }> {
  #words = this.props.words;

  override componentWillReceiveProps(next: this['props']) {
    if (next.when !== this.props.when) this.#words = next.words;
  }

  render() {
    return this.#words;
  }
}
