import { Component } from 'preact';
import { checkedCode } from './checked-code.ts';
import type { ShareWords } from './share-words.ts';

export interface CodeViewProps {
  name: string;
  url: string;
  words: ShareWords;
}

interface CodeState {
  /** A picture's address; null where none could be made, undefined until that is known. */
  picture: string | null | undefined;
}

/** The code, once it has been read back. Its place is kept, so that nothing moves when it comes. */
export class CodeView extends Component<CodeViewProps, CodeState> {
  override state: CodeState = { picture: undefined };

  override componentDidMount() {
    void this.#make();
  }

  async #make() {
    const picture = (await checkedCode(this.props.url)) ?? null;
    this.setState({ picture });
  }

  render({ name, words }: CodeViewProps, { picture }: CodeState) {
    if (picture === null) return <p class="dialog-hint">{words.noCode}</p>;
    return (
      <figure class="code">
        <div class="code-box">{picture && <img src={picture} alt={words.codeOf(name)} />}</div>
        <figcaption>{words.code}</figcaption>
      </figure>
    );
  }
}
