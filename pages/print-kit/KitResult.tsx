import type { Language } from '../../shared/messages/language.ts';
import { spokenAddress } from '../shared/page-address.ts';
import { formatLength } from './format-length.ts';
import type { KitState } from './kit-model.ts';
import type { KitWords } from './kit-words.ts';
import type { Kit, KitProblem } from './make-kit.ts';
import { SaveButtons } from './SaveButtons.tsx';

export interface KitResultProps {
  state: KitState<Kit, KitProblem>;
  name: string;
  slug: string;
  wantedMm: number;
  language: Language;
  words: KitWords;
}

/** The print as it will be, whether its code can be read, and the ways to take it home. */
export function KitResult({ state, name, slug, wantedMm, language, words }: KitResultProps) {
  const kit = state.status === 'ready' ? state.kit : undefined;
  const reachMm = kit?.plan.reachMm ?? 0;
  return (
    <section class="kit-result" data-status={state.status} aria-busy={state.status === 'checking'}>
      <figure
        class="sheet"
        aria-label={words.preview(name)}
        ref={(element) => {
          if (kit && element?.firstChild !== kit.poster) element?.replaceChildren(kit.poster);
        }}
      />
      <output class="kit-state">
        {state.status === 'checking' && words.checking}
        {kit && words.ready(spokenAddress(kit.plan.url))}
      </output>
      <p class="kit-problem" role="alert">
        {state.status === 'refused' && words.problems[state.why]}
      </p>
      {kit && (
        <p class="kit-size">
          {words.size(formatLength(language, kit.plan.sideMm), formatLength(language, reachMm))}{' '}
          {reachMm < wantedMm * 0.99 && <strong>{words.short(formatLength(language, wantedMm))}</strong>}
        </p>
      )}
      <SaveButtons kit={kit} name={name} slug={slug} language={language} words={words} />
    </section>
  );
}
