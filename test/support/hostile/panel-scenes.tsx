import { signal } from '@preact/signals-core';
import { GateView } from '../../../widget/panel/gate/GateView.tsx';
import { Panel } from '../../../widget/panel/Panel.tsx';
import type { PanelModel } from '../../../widget/panel/panel-model.ts';
import { Genie } from '../../../shared/contract/genie.ts';
import { en } from '../../../shared/messages/en.ts';
import { DEFAULT_OPTIONS } from '../../../widget/options.ts';
import { stillModel } from '../../../pages/prerender/views/still-model.ts';
import { scene, type Scene } from './scene.ts';
import { leads, names, says, shows } from './sinks.ts';

/** As the API might answer it: read as any answer is. */
export function genieWith(answer: Record<string, unknown>): Genie {
  return Genie.parse({ id: 'g-1', name: 'Sunny', url_name: 'sunny', ...answer });
}

export function panelWith(
  model: Partial<PanelModel>,
  {
    genie = genieWith({}),
    ...options
  }: { genie?: Genie; name?: string; avatar?: string; color?: string } = {},
) {
  return (
    <Panel
      model={{ ...stillModel(genie), ...model }}
      text={en}
      layout="floating"
      options={{ ...DEFAULT_OPTIONS, ...options }}
      onClose={() => undefined}
    />
  );
}

const HEADING = 'h2';

export const PANEL_SCENES: readonly Scene[] = [
  scene(
    'a Genie that waits',
    {
      name: [
        shows(HEADING, 200),
        names('[role=dialog]', 'aria-label', 200),
        names('.links', 'aria-label', 200),
      ],
      category: [shows('.category', 100)],
      welcome: [shows('.description', 1000)],
      label: [says('.links li:first-child', 200)],
      url: [leads('.links li:nth-child(2) a')],
      avatar: [leads('.face img', 'src')],
      question: [shows('.starters button', 120)],
      language: [],
      color: [],
    },
    (of) =>
      panelWith(
        {},
        {
          genie: genieWith({
            name: of('name'),
            category: of('category'),
            branding: { avatar_url: of('avatar'), primary_color: of('color'), text_color: of('color') },
            settings: { starter_questions: [of('question')], language: of('language') },
            agent_pages: {
              welcome_message: of('welcome'),
              info_links: [{ label: of('label'), url: 'https://kept.test/' }, of('url')],
            },
          }),
        },
      ),
  ),
  scene(
    'a Genie as the page describes it',
    {
      name: [shows(HEADING)],
      avatar: [leads('.face img', 'src')],
      description: [shows('.description', 2000)],
      color: [],
    },
    (of) =>
      panelWith(
        {},
        {
          name: of('name'),
          avatar: of('avatar'),
          color: of('color'),
          genie: genieWith({ description: of('description') }),
        },
      ),
  ),
  scene('a resting Genie', { name: [shows(HEADING, 200), says('.notice', 200)] }, (of) =>
    panelWith({ welcome: signal({ status: 'resting', genie: genieWith({ name: of('name') }) }) }),
  ),
  scene('a private Genie', { name: [shows(HEADING), says('[part=gate]')] }, (of) =>
    panelWith({
      welcome: signal({ status: 'private', genieName: of('name'), link: 'none' }),
      gate: signal({ View: GateView, request: signal({ status: 'idle' }), ask: async () => true }),
    }),
  ),
];
