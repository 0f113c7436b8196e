import { Component } from 'preact';

/** As long nothing may change before it is said: who types hears what was found once, not at each letter. */
const QUIET_MS = 900;

/** Tells screen readers `text`, politely, once it has settled. '' is not worth saying. */
export class Announcer extends Component<{ text: string }, { said: string }> {
  override state = { said: '' };
  #timer: ReturnType<typeof setTimeout> | undefined;

  #say() {
    clearTimeout(this.#timer);
    const { text } = this.props;
    if (text) this.#timer = setTimeout(() => this.setState({ said: text }), QUIET_MS);
  }

  override componentDidMount() {
    this.#say();
  }

  override componentDidUpdate({ text }: { text: string }) {
    if (text !== this.props.text) this.#say();
  }

  override componentWillUnmount() {
    clearTimeout(this.#timer);
  }

  render(_props: { text: string }, { said }: { said: string }) {
    return (
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output is a form's result
      <p class="unseen" role="status">
        {said}
      </p>
    );
  }
}
