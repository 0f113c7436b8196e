import type { Messages } from '../../shared/messages/messages.ts';
import type { Welcome } from '../../shared/welcome.ts';
import { pageUrl } from '../shared/page-address.ts';
import { PageBar } from '../shared/PageBar.tsx';
import { PageNotice } from '../shared/PageNotice.tsx';
import type { PageSetting } from '../shared/page-setting.ts';
import { UnreachableNotice } from '../shared/UnreachableNotice.tsx';
import type { createKitModel } from './kit-model.ts';
import { defaultTexts } from './default-texts.ts';
import type { KitWords } from './kit-words.ts';
import { KitForm } from './KitForm.tsx';
import { KitResult } from './KitResult.tsx';
import type { Kit, KitProblem } from './make-kit.ts';

export interface KitPageProps {
  slug: string;
  welcome: Welcome;
  /** There once the Genie is. */
  model: ReturnType<typeof createKitModel<Kit, KitProblem>> | undefined;
  setting: PageSetting<KitWords>;
  text: Messages;
  words: KitWords;
  onRetry(): void;
}

export function KitPage(props: KitPageProps) {
  const { slug, setting, words } = props;
  return (
    <>
      <PageBar setting={setting} share={undefined}>
        <a class="tool back" href={pageUrl('g', slug)}>
          <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M15 5l-7 7 7 7" />
          </svg>
          <span class="tool-name">{words.toGenie}</span>
        </a>
      </PageBar>
      <main id="print-kit">
        <KitStage {...props} />
      </main>
    </>
  );
}

function KitStage({ slug, welcome, model, setting, text, words, onRetry }: KitPageProps) {
  const theme = setting.choice.theme.value;
  switch (welcome.status) {
    case 'loading':
      return <h1 class="unseen">{text.loading}</h1>;
    case 'open':
    case 'resting': {
      if (!model) return null;
      const { name, saved_qr_codes } = welcome.genie;
      const settings = model.settings.value;
      return (
        <div class="kit">
          <header class="kit-head">
            <h1>{words.title(name)}</h1>
            <p>{words.intro}</p>
          </header>
          <KitForm
            settings={settings}
            codes={saved_qr_codes}
            defaults={defaultTexts(name, words)}
            language={text.language}
            words={words}
            onChange={(changed) => void model.change(changed)}
          />
          <KitResult
            state={model.state.value}
            name={name}
            slug={slug}
            wantedMm={settings.distanceMm}
            language={text.language}
            words={words}
          />
        </div>
      );
    }
    case 'private':
      return (
        <PageNotice phase="absent" notice={words.private(welcome.genieName)} text={text} theme={theme} />
      );
    case 'absent':
      return <PageNotice phase="absent" notice={text.absent} text={text} theme={theme} />;
    case 'unreachable':
      return (
        <UnreachableNotice
          {...welcome}
          notice={text.unreachable}
          isBusy={welcome.code === 'RATE_LIMIT_EXCEEDED'}
          text={text}
          theme={theme}
          onRetry={onRetry}
        />
      );
    default:
      return welcome satisfies never;
  }
}
