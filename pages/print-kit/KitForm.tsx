import type { QrCode } from '../../shared/contract/genie.ts';
import type { Language } from '../../shared/messages/language.ts';
import { Choice } from '../shared/Choice.tsx';
import { Field } from './Field.tsx';
import { formatLength } from './format-length.ts';
import { DISTANCES_MM, LONGEST_TEXT, type KitSettings } from './kit-settings.ts';
import type { KitWords } from './kit-words.ts';
import { LogoField } from './LogoField.tsx';
import { FORMATS } from './poster/formats.ts';

export interface KitFormProps {
  settings: KitSettings;
  /** The Genie's printed codes, by which scans are told apart. */
  codes: readonly QrCode[];
  /** What is printed where the owner has not written anything else. */
  defaults: { heading: string; invitation: string };
  language: Language;
  words: KitWords;
  onChange(changed: Partial<KitSettings>): void;
}

/** All that the owner can choose; every change is made and read back at once. */
export function KitForm({ settings, codes, defaults, language, words, onChange }: KitFormProps) {
  const textField = (name: 'heading' | 'invitation') => (
    <Field label={words[name]}>
      <input
        value={settings[name] ?? defaults[name]}
        maxLength={LONGEST_TEXT}
        dir="auto"
        onInput={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
      />
    </Field>
  );
  const colorField = (name: 'dark' | 'light') => (
    <Field label={words[name]}>
      <input
        type="color"
        value={settings[name]}
        onInput={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
      />
    </Field>
  );
  return (
    <form class="kit-form" onSubmit={(event) => event.preventDefault()}>
      <Field label={words.format}>
        <Choice
          value={settings.format}
          options={FORMATS.map((format) => [format, words.formats[format]])}
          onChoose={(format) => onChange({ format })}
        />
      </Field>
      <Field label={words.distance}>
        <Choice
          value={String(settings.distanceMm)}
          options={DISTANCES_MM.map((mm) => [String(mm), formatLength(language, mm)])}
          onChoose={(distance) => onChange({ distanceMm: Number(distance) })}
        />
      </Field>
      {textField('heading')}
      {textField('invitation')}
      {codes.length > 0 && (
        <Field label={words.code}>
          <Choice
            value={settings.codeId}
            options={[['', words.plainCode], ...codes.map(({ id, name }) => [id, name] as const)]}
            onChoose={(codeId) => onChange({ codeId })}
          />
        </Field>
      )}
      <Field label={words.damage} hint={settings.logo && words.damageWithLogo}>
        <Choice
          value={settings.logo ? 'H' : settings.level}
          options={(['M', 'Q', 'H'] as const).map((level) => [level, words.damages[level]])}
          isDisabled={settings.logo !== undefined}
          onChoose={(level) => onChange({ level })}
        />
      </Field>
      {colorField('dark')}
      {colorField('light')}
      <LogoField logo={settings.logo} words={words} onChange={(logo) => onChange({ logo })} />
    </form>
  );
}
