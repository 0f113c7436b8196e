import { signal } from '@preact/signals-core';
import { createToolDesk } from '../../../shared/voice/client-tools/tool-desk.ts';
import type { Approval } from '../../../shared/voice/client-tools/approvals.ts';
import { callEn } from '../../../shared/messages/call/call-en.ts';
import type { SessionState } from '../../../shared/voice/session-state.ts';
import type { TranscriptTurn } from '../../../shared/transcript/transcript.ts';
import { CallView } from '../../../widget/panel/CallView.tsx';
import { ConsentNotes } from '../../../widget/panel/ConsentNotes.tsx';
import { makeCallExtras } from '../../component/panel/make-call-extras.ts';
import { genieWith, panelWith } from './panel-scenes.tsx';
import { scene, type Scene } from './scene.ts';
import { leads, says, shows, within, type Sink } from './sinks.ts';

const LIVE: SessionState = {
  status: 'live',
  input: 'text',
  activity: 'listening',
  muted: false,
  sessionId: 's-1',
  startedAtMs: 0,
  liveAtMs: 1000,
};
const ENDED: SessionState = { status: 'ended', reason: 'agent-failed', durationMs: 5000 };

/** What an agent wants to hand to a tool is cut where the visitor is asked. */
function argument(selector: string): Sink {
  return (root, text) => within(root.querySelector(selector)?.textContent, text.slice(0, 200));
}

export const CALL_SCENES: readonly Scene[] = [
  scene(
    'consent',
    { name: [shows('h2', 200), says('.facts', 200), says('.recorded', 200)], policy: [leads('.policy a')] },
    (of) =>
      callWith(
        { status: 'consent' },
        { name: of('name'), settings: { is_recorded: true, privacy_url: of('policy') } },
      ),
  ),
  scene('connecting', { name: [shows('h2', 200), says('.stage', 200)] }, (of) =>
    callWith({ status: 'connecting', stage: 'agent', input: 'text', startedAtMs: 0 }, { name: of('name') }),
  ),
  scene(
    'a call',
    {
      name: [shows('h2', 200), shows('.turn[data-speaker=genie] .speaker', 200)],
      genie: [shows('.turn[data-speaker=genie] p')],
      visitor: [shows('.turn[data-speaker=visitor] p')],
    },
    (of) => callWith(LIVE, { name: of('name') }, { turns: turnsOf(of('genie'), of('visitor')) }),
  ),
  scene(
    'a tool that asks',
    {
      tool: [says('.approval h3')],
      description: [shows('.approval h3 + p')],
      field: [argument('.approval dt')],
      value: [argument('.approval dd')],
      nested: [],
    },
    (of) =>
      callWith(
        LIVE,
        {},
        {
          approval: {
            name: of('tool'),
            description: of('description'),
            args: { [of('field')]: of('value'), second: { [of('nested')]: [of('nested')] } },
            decide: () => undefined,
          },
        },
      ),
  ),
  scene(
    'a call that is over',
    {
      name: [shows('h2', 200)],
      genie: [shows('.turn[data-speaker=genie] p')],
      visitor: [shows('.turn[data-speaker=visitor] p')],
    },
    (of) => callWith(ENDED, { name: of('name') }, { turns: turnsOf(of('genie'), of('visitor')) }),
  ),
  scene(
    'a call that never came about',
    {
      name: [shows('h2', 200), says('.notice', 200)],
      label: [says('.stage .links a', 200)],
      url: [leads('.stage .links li:nth-child(2) a')],
    },
    (of) =>
      callWith(
        { status: 'failed', code: 'agent-absent', retryAfterMs: undefined },
        {
          name: of('name'),
          agent_pages: { info_links: [{ label: of('label'), url: 'https://kept.test/' }, of('url')] },
        },
      ),
  ),
];

function turnsOf(genie: string, visitor: string): TranscriptTurn[] {
  return [
    { id: '1', speaker: 'genie', text: genie, final: true },
    { id: 'typed-2', speaker: 'visitor', text: visitor, final: true },
  ];
}

function callWith(
  session: SessionState,
  genie: Record<string, unknown>,
  { turns = [], approval }: { turns?: TranscriptTurn[]; approval?: Approval } = {},
) {
  const tools = createToolDesk({ now: () => 0, onRun: () => undefined });
  const extras = makeCallExtras({ tools: { ...tools, approval: signal(approval) } });
  const callPart = {
    Notes: ConsentNotes,
    View: (props: Omit<Parameters<typeof CallView>[0], 'extras'>) => <CallView {...props} extras={extras} />,
    words: () => callEn,
    startCall: () => {
      throw new Error('Nobody calls here');
    },
    registerTool: () => undefined,
  };
  return panelWith(
    { session: signal(session), turns: signal(turns), callPart: signal(callPart) },
    { genie: genieWith(genie) },
  );
}
