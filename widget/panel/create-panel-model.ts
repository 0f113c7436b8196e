import { effect, signal } from '@preact/signals-core';
import { createApiClient } from '../../shared/api/api-client.ts';
import { NOTE_KEY } from '../../shared/voice/call-note-key.ts';
import { tabStorage } from '../../shared/storage/safe-storage.ts';
import { isInCall, isRunning } from '../../shared/voice/session-state.ts';
import type { WidgetOptions } from '../options.ts';
import type { PanelHost } from '../panel-port.ts';
import { ConversationModel } from './conversation-model.ts';
import { keepOnce, type KeepOnce } from './keep-once.ts';
import type { PanelModel } from './panel-model.ts';
import { replayBootstrap } from './replay-bootstrap.ts';
import { noticesOf } from './session-notices.ts';
import { readVariables } from './variables.ts';
import { WelcomeModel } from './welcome-model.ts';

/** The model with what only its owner, `mountPanel` or a page, may do. */
export interface OwnedPanelModel extends PanelModel {
  /**
   * The panel is shown: asks the API where stage 1 has no answer. Where the visitor has opened it, the grant is
   * spent; a panel that opens by itself leaves that to them.
   */
  opened(isAsked: boolean): void;
  /** Runs one of the page's `hg` commands; what makes no sense is answered by a line on the console. */
  command(name: string, args: readonly unknown[]): void;
  update(options: WidgetOptions, accessToken?: string): void;
  destroy(): void;
}

/** What the model needs of the place it lives in. */
export interface ModelHost extends Pick<
  PanelHost,
  'options' | 'bootstrap' | 'accessToken' | 'emit' | 'onSession'
> {
  /** The next page of this tab has the grant too. */
  keepsGrant?: boolean;
}

/** Puts the parts together: what the slug leads to, the conversation, and what the page hears of it. */
export function createPanelModel(
  host: ModelHost,
  welcomes: KeepOnce<WelcomeModel> = keepOnce(),
): OwnedPanelModel {
  let { options } = host;
  const variables = signal<Readonly<Record<string, string>>>({});
  const tools: unknown[] = [];

  const { api: baseUrl, genie: slug } = options;
  const entry = welcomes(`${baseUrl} ${slug}`, () => {
    const api = createApiClient({ baseUrl, fetch: replayBootstrap(host.bootstrap) });
    const loadGate = async (recheck: () => Promise<void>) =>
      (await import('./gate/gate.ts')).createGate({ api, slug, recheck });
    return new WelcomeModel({ api, slug, loadGate });
  });
  entry.offer(host.accessToken);
  const callPart = signal<PanelModel['callPart']['value']>(undefined);
  const isOpen = () => entry.welcome.peek().status === 'open';
  /** Goes on with this Genie's call where the page before has left it. */
  const goOn = async (show: unknown) => {
    if (!tabStorage().read(NOTE_KEY)?.includes(slug)) return;
    await Promise.all([entry.load(), loadCall()]);
    if (await callPart.peek()?.goOn?.()) (show as () => void)();
  };
  const loadCall = async () => {
    const { createCallPart } = await loadFiles();
    callPart.value ??= createCallPart({
      welcome: () => entry.welcome.peek(),
      options: () => ({ ...options, variables: { ...options.variables, ...variables.peek() } }),
      variables,
      reload: () => (entry.hasGrant() ? undefined : entry.reload),
      recheck: entry.recheck,
      conversation,
      // A grant in a host page's memory does not outlive the page.
      opensAgain: () => host.keepsGrant || !entry.hasGrant(),
      tools,
      loadLatePart: async () => (await import('./late-part.ts')).latePart,
      onTool: (name) => host.emit('genie:tool', { name }),
    });
    return callPart.value.startCall;
  };
  const conversation = new ConversationModel({
    loadCall,
    onTurn({ speaker, text, final }) {
      if (options.transcriptEvents) host.emit('genie:turn', { speaker, text, final });
    },
    onFirstAudio: (ms) => host.emit('genie:first-audio', { ms: Math.round(ms) }),
  });
  const stopNotices = tellThePage(host, conversation);
  const stopReadiness = tellReadiness(host, entry);
  const leave = () => conversation.end('page-left');
  const onPageHide = () => callPart.peek()?.leavePage?.() || leave();
  addEventListener('pagehide', onPageHide);

  const model: OwnedPanelModel = {
    welcome: entry.welcome,
    gate: entry.gate,
    callPart,
    session: conversation.state,
    call: conversation.call,
    turns: conversation.turns,
    isOutputBlocked: conversation.isOutputBlocked,

    opened: (isAsked) => void (isAsked || !entry.hasGrant() ? entry.load() : entry.look()),
    retry: () => void entry.reload(),
    async requestAccess(email) {
      if (await entry.gate.peek()?.ask(email)) host.emit('genie:access-requested', {});
    },
    prepare: () => void loadFiles().catch(() => undefined), // shows when it is needed
    begin() {
      if (isOpen()) conversation.begin();
    },
    withdrawConsent: conversation.withdrawConsent,
    agree: conversation.agree,
    end: () => conversation.end('visitor-ended'),
    setMuted: conversation.setMuted,
    send(text) {
      const line = text.trim();
      if (line && isOpen()) conversation.send(line);
    },
    unblockOutput: conversation.unblockOutput,

    command(name, [value]) {
      if (name === 'start') void entry.load().then(model.begin);
      else if (name === 'restart') goOn(value).catch(() => {}); // its file did not come
      else if (name === 'end') model.end();
      else if (name === 'mute' || name === 'unmute') model.setMuted(name === 'mute');
      else if (name === 'send' && typeof value === 'string') {
        void entry.load().then(() => model.send(value));
      } else if (name === 'variables') variables.value = { ...variables.peek(), ...readVariables(value) };
      else if (name === 'tool') {
        tools.push(value);
        callPart.peek()?.registerTool(value);
      }
      // oxlint-disable-next-line no-console -- where the page's developer, who called, will look
      else console.warn(`[genie] hg('${name}') is not used like that: see the README.`);
    },
    update(changed, accessToken) {
      options = changed;
      entry.offer(accessToken);
    },
    destroy() {
      removeEventListener('pagehide', onPageHide);
      leave();
      callPart.peek()?.close?.();
      stopNotices();
      stopReadiness();
    },
  };
  return model;
}

/** The files of stage 3, once a page. */
function loadFiles() {
  import('../../shared/voice/livekit/livekit-room.ts').catch(() => undefined); // by far the larger file: at once, and unawaited
  return import('./stage-three.ts');
}

function tellThePage(host: ModelHost, { state }: ConversationModel): () => void {
  let before = state.peek();
  return effect(() => {
    const after = state.value;
    for (const { name, detail } of noticesOf(before, after)) host.emit(name, detail as never);
    before = after;
    if (isInCall(after)) host.onSession('live');
    else host.onSession(isRunning(after) ? 'connecting' : 'none');
  });
}

/** Tells what the slug leads to where stage 1 could not: after a retry, or with a grant. */
function tellReadiness(
  { emit, options: { genie: slug }, bootstrap }: ModelHost,
  { welcome }: WelcomeModel,
): () => void {
  let isTold = bootstrap !== undefined && bootstrap.status > 0;
  let told: string | undefined;
  return effect(() => {
    const { status } = welcome.value;
    if (status === 'unreachable') isTold = false;
    if (status === 'loading' || status === 'unreachable' || status === told) return;
    if (!isTold) emit('genie:ready', { slug, status });
    isTold = false;
    told = status;
  });
}
