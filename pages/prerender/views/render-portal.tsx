import { signal } from '@preact/signals-core';
import { renderToString } from 'preact-render-to-string';
import type { Portal } from '../../../shared/contract/open-portal.ts';
import type { PortalState } from '../../portal/load-portal.ts';
import type { PanelRoom } from '../../portal/panel-room.ts';
import type { Place, PortalModel } from '../../portal/portal-model.ts';
import { PORTAL_WORDS } from '../../portal/portal-words.ts';
import { PortalPage } from '../../portal/PortalPage.tsx';
import { PRERENDER_WORDS } from '../prerender-words.ts';
import { describe } from './describe.ts';
import { portalLanguage } from './portal-language.ts';
import type { RenderedPage } from './rendered-page.ts';
import { standAt } from './stand-at.ts';
import { stillSetting } from './still-setting.ts';
import { takeBrands } from './take-brands.ts';

const nothing = () => undefined;

/** A portal's list, in its Genies' language; a visitor's browser turns it into theirs. */
export async function renderPortal(portal: Portal, address: string): Promise<RenderedPage> {
  const language = portalLanguage(portal);
  const { setting, text, words } = await stillSetting(PORTAL_WORDS, language);
  const { name, description, welcome_message } = portal;
  standAt(address);
  const shown = { slug: portal.url_name, title: name, model: stillPortal(portal), setting, text, words };
  const rendered = renderToString(<PortalPage {...shown} onStay={nothing} onRetry={nothing} />);
  const saying = PRERENDER_WORDS[language];
  return {
    language,
    dir: text.dir,
    title: name,
    description: describe(description, welcome_message, saying.describe(name)),
    ...takeBrands(rendered),
    noScript: saying.noScript(name),
  };
}

function stillPortal(portal: Portal): PortalModel<PanelRoom> {
  return {
    state: signal<PortalState>({ status: 'open', portal }),
    place: signal<Place<PanelRoom>>({ slug: '', room: undefined, wanted: undefined }),
    load: async () => undefined,
    go: nothing,
    leave: nothing,
    stay: nothing,
    [Symbol.dispose]: nothing,
  };
}
