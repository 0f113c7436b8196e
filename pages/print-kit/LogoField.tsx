import { Component } from 'preact';
import { Field } from './Field.tsx';
import type { Logo } from './kit-settings.ts';
import type { KitWords } from './kit-words.ts';
import { LOGO_TYPES, loadLogo } from './load-logo.ts';

export interface LogoFieldProps {
  logo: Logo | undefined;
  words: KitWords;
  onChange(logo: Logo | undefined): void;
}

/** A picture of the owner's choice. It is read here, and sent nowhere. */
export class LogoField extends Component<LogoFieldProps, { isUnreadable: boolean }> {
  override state = { isUnreadable: false };

  async #take(input: HTMLInputElement) {
    const [file] = input.files ?? [];
    if (!file) return;
    const logo = await loadLogo(file);
    this.setState({ isUnreadable: logo === undefined });
    if (logo) this.props.onChange(logo);
    else input.value = '';
  }

  render({ logo, words, onChange }: LogoFieldProps, { isUnreadable }: { isUnreadable: boolean }) {
    return (
      <div class="field-group">
        {logo ? (
          <>
            <span class="field-label">{words.logo}</span>
            <img class="logo-preview" src={logo.url} alt="" />
            <button type="button" class="tool" onClick={() => onChange(undefined)}>
              {words.removeLogo}
            </button>
          </>
        ) : (
          <Field label={words.logo} hint={words.logoHint}>
            <input
              type="file"
              accept={LOGO_TYPES}
              onChange={({ currentTarget }) => void this.#take(currentTarget)}
            />
          </Field>
        )}
        <p class="refusal" role="alert">
          {isUnreadable && words.logoUnreadable}
        </p>
      </div>
    );
  }
}
