import { renderToString } from 'preact-render-to-string';
import type { Genie } from '../../../shared/contract/genie.ts';
import { chooseLanguage } from '../../../shared/messages/choose-language.ts';
import { GeniePage } from '../../genie/GeniePage.tsx';
import { PAGE_WORDS } from '../../shared/page-words.ts';
import { PRERENDER_WORDS } from '../prerender-words.ts';
import { describe } from './describe.ts';
import type { RenderedPage } from './rendered-page.ts';
import { standAt } from './stand-at.ts';
import { stillModel } from './still-model.ts';
import { stillSetting } from './still-setting.ts';
import { takeBrands } from './take-brands.ts';

/** A Genie's page as its first visitor would see it, in the Genie's language. */
export async function renderGenie(genie: Genie, address: string): Promise<RenderedPage> {
  const { name, url_name: slug, description, agent_pages, settings } = genie;
  const language = chooseLanguage([settings.language]);
  const words = PRERENDER_WORDS[language];
  const { setting, text } = await stillSetting(PAGE_WORDS, language);
  standAt(address);
  const model = stillModel(genie);
  const rendered = renderToString(
    <GeniePage slug={slug} title={name} model={model} text={text} setting={setting} />,
  );
  return {
    language,
    dir: text.dir,
    title: name,
    description: describe(description, agent_pages.welcome_message, words.describe(name)),
    ...takeBrands(rendered),
    noScript: words.noScript(name),
  };
}
