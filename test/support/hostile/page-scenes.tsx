import { Portal } from '../../../shared/contract/open-portal.ts';
import { en } from '../../../shared/messages/en.ts';
import { inviteEn } from '../../../shared/messages/invite/invite-en.ts';
import { InvitePage } from '../../../pages/invite/InvitePage.tsx';
import { PortalSide } from '../../../pages/portal/PortalSide.tsx';
import { PORTAL_WORDS } from '../../../pages/portal/portal-words.ts';
import { SwitchDialog } from '../../../pages/portal/SwitchDialog.tsx';
import { LandingView } from '../../../pages/qr/LandingView.tsx';
import { QR_WORDS } from '../../../pages/qr/qr-words.ts';
import { CopyField } from '../../../pages/shared/share/CopyField.tsx';
import { SHARE_WORDS } from '../../../pages/shared/share/share-words.ts';
import { genieWith } from './panel-scenes.tsx';
import { scene, type Scene } from './scene.ts';
import { leads, leadsToSlug, names, same, says, shows } from './sinks.ts';

const nothing = () => undefined;

export const PAGE_SCENES: readonly Scene[] = [
  scene(
    'a portal',
    {
      portal: [shows('h2', 200), names('nav', 'aria-label', 200)],
      about: [shows('.business-about', 2000)],
      welcome: [shows('.question', 1000)],
      link: [leads('.business .links a')],
      logo: [leads('.logo', 'src')],
      genie: [shows('.card-name', 200)],
      category: [shows('.card-category', 100)],
      description: [shows('.card-about', 2000)],
      slug: [leadsToSlug('.card')],
      color: [],
    },
    (of) => (
      <PortalSide
        portal={Portal.parse({
          id: 'p-1',
          name: of('portal'),
          description: of('about'),
          url_name: 'group',
          welcome_message: of('welcome'),
          info_links: [of('link')],
          branding: { logo_url: of('logo'), primary_color: of('color') },
          agents: [
            {
              id: 'g-1',
              name: of('genie'),
              category: of('category'),
              description: of('description'),
              url_name: of('slug'),
            },
          ],
        })}
        shown=""
        talking=""
        text={en}
        words={PORTAL_WORDS.en}
      />
    ),
  ),
  scene(
    'changing over to another Genie',
    { from: [says('h2')], to: [says('p'), says('button + button')] },
    (of) => (
      <SwitchDialog
        from={of('from')}
        to={of('to')}
        words={PORTAL_WORDS.en}
        onLeave={nothing}
        onStay={nothing}
      />
    ),
  ),
  scene(
    'where a printed code leads',
    {
      name: [shows('h1', 200), says('.landing-more', 200)],
      about: [shows('.landing-about', 2000)],
      label: [says('.links a', 200)],
      url: [leads('.links li:nth-child(2) a')],
      avatar: [leads('.face img', 'src')],
    },
    (of) => (
      <LandingView
        slug="sunny-dental"
        genie={genieWith({
          name: of('name'),
          description: of('about'),
          branding: { avatar_url: of('avatar') },
          agent_pages: { info_links: [{ label: of('label'), url: 'https://kept.test/' }, of('url')] },
        })}
        theme="auto"
        text={en}
        words={QR_WORDS.en}
        onTalk={nothing}
        onType={nothing}
      />
    ),
  ),
  scene('an invite', { genie: [says('h1')], owner: [says('.words')], email: [says('.means')] }, (of) => (
    <InvitePage
      state={{
        status: 'offered',
        names: { genieName: of('genie'), invitedBy: of('owner'), email: of('email') },
      }}
      text={inviteEn}
      onAccept={nothing}
      onReread={nothing}
    />
  )),
  scene(
    'an address to copy',
    { url: [(root, text) => same(root.querySelector('input')?.value, text.replace(/[\n\r]/g, ''))] },
    (of) => <CopyField url={of('url')} words={SHARE_WORDS.en} />,
  ),
];
