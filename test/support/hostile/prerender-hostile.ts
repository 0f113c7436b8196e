import { readFileSync } from 'node:fs';
import { renderGenie, renderLanding, renderPortal } from '../../../pages/prerender/views.ts';
import { jsonLdOf } from '../../../pages/prerender/write/json-ld.ts';
import { pageMarkup } from '../../../pages/prerender/write/page-markup.ts';
import { readShell } from '../../../pages/prerender/write/page-shell.ts';
import { Genie } from '../../../shared/contract/genie.ts';
import { Portal } from '../../../shared/contract/open-portal.ts';
import { withSharedParts } from '../../../widget/build/shared-parts.ts';
import { prerenderedTexts, type PrerenderedKind } from './prerendered-places.ts';

const SITE = { api: 'https://api.example/v1', url: 'https://genies.example/' };
const ADDRESS = 'https://genies.example/g/sunny';

/** A whole document as `npm run prerender` would write it, of answers full of hostile strings. */
export async function prerenderHostile(kind: PrerenderedKind, round: number): Promise<string> {
  const { welcome, url, avatar, question, language, color, ...plain } = prerenderedTexts(kind, round);
  const page = { welcome_message: welcome, info_links: [url] };
  const branding = { avatar_url: avatar, primary_color: color };
  const genie = Genie.parse({
    id: 'g-1',
    url_name: 'sunny',
    ...plain,
    branding,
    settings: { language, languages: [language], starter_questions: [question] },
    agent_pages: page,
  });
  const agents = [{ id: 'g-2', url_name: 'card', ...plain, name: question, branding }];
  const portal = Portal.parse({ id: 'p-1', url_name: 'group', ...plain, ...page, branding, agents });
  const about = kind === 'portal' ? portal : genie;
  const drawn = await (kind === 'portal'
    ? renderPortal(portal, ADDRESS)
    : { genie: renderGenie, qr: renderLanding }[kind](genie, ADDRESS));
  return pageMarkup(
    SITE,
    {
      shell: readShell(kind, withSharedParts(readFileSync(`pages/${kind}/index.html`, 'utf8'))),
      page: drawn,
      data: kind === 'portal' ? { portal } : { agent: genie },
      canonical: ADDRESS,
      image: { url: `${ADDRESS}/share.png`, alt: about.name },
      languages: genie.settings.languages,
      jsonLd: jsonLdOf(drawn, about, { url: ADDRESS, image: undefined }),
      isIndexed: kind !== 'qr',
    },
    undefined,
  );
}
