import type { Messages } from '../../shared/messages/messages.ts';
import type { SessionState } from '../../shared/voice/session-state.ts';
import type { Welcome } from '../../shared/welcome.ts';
import type { AccessRequest } from './panel-model.ts';

export interface PanelStatus {
  words: string;
  tone: 'good' | 'wait' | 'off' | 'bad';
}

interface Shown {
  welcome: Welcome;
  session: SessionState;
  accessRequest: AccessRequest;
}

/** The state of the connection in a few words; it changes only when something has happened to it. */
export function panelStatus(
  { welcome, session, accessRequest }: Shown,
  name: string,
  text: Messages,
): PanelStatus {
  switch (welcome.status) {
    case 'loading':
      return { words: text.loading, tone: 'wait' };
    case 'resting':
      return { words: text.restingStatus, tone: 'off' };
    case 'private':
      return accessRequest.status === 'sent'
        ? { words: text.requestedStatus, tone: 'wait' }
        : { words: text.privateStatus, tone: 'off' };
    case 'absent':
    case 'unreachable':
      return { words: text.notConnected, tone: 'bad' };
    case 'open':
      return sessionStatus(session, name, text);
    default:
      return welcome satisfies never;
  }
}

function sessionStatus(session: SessionState, name: string, text: Messages): PanelStatus {
  switch (session.status) {
    case 'idle':
    case 'consent':
      return { words: text.ready, tone: 'good' };
    case 'connecting':
      return { words: text.stages(name)[session.stage], tone: 'wait' };
    case 'live':
      return { words: session.input === 'voice' ? text.inCall : text.inChat, tone: 'good' };
    case 'reconnecting':
      return { words: text.reconnecting, tone: 'wait' };
    case 'ended':
      return { words: text.over, tone: 'off' };
    case 'failed':
      return { words: text.notConnected, tone: 'bad' };
    default:
      return session satisfies never;
  }
}
