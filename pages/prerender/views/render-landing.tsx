import { renderToString } from 'preact-render-to-string';
import type { Genie } from '../../../shared/contract/genie.ts';
import { chooseLanguage } from '../../../shared/messages/choose-language.ts';
import { QR_WORDS } from '../../qr/qr-words.ts';
import { QrPage } from '../../qr/QrPage.tsx';
import { PRERENDER_WORDS } from '../prerender-words.ts';
import { describe } from './describe.ts';
import type { RenderedPage } from './rendered-page.ts';
import { standAt } from './stand-at.ts';
import { stillModel } from './still-model.ts';
import { stillSetting } from './still-setting.ts';
import { takeBrands } from './take-brands.ts';

const nothing = () => undefined;

/** Where a Genie's printed codes lead, as whoever scans one sees it first. */
export async function renderLanding(genie: Genie, address: string): Promise<RenderedPage> {
  const { name, url_name: slug, description, agent_pages, settings } = genie;
  const language = chooseLanguage([settings.language]);
  const { setting, text, words } = await stillSetting(QR_WORDS, language);
  standAt(address);
  const shown = { slug, title: name, model: stillModel(genie), hasBegun: false, text, words, setting };
  const rendered = renderToString(<QrPage {...shown} onTalk={nothing} onType={nothing} />);
  return {
    language,
    dir: text.dir,
    title: name,
    description: describe(agent_pages.welcome_message, description),
    ...takeBrands(rendered),
    noScript: PRERENDER_WORDS[language].noScript(name),
  };
}
