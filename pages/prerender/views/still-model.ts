import { signal } from '@preact/signals-core';
import type { Genie } from '../../../shared/contract/genie.ts';
import type { PanelModel } from '../../../widget/panel/panel-model.ts';

const nothing = () => undefined;

/** The panel of a Genie before anybody has done anything: what its page shows first. */
export function stillModel(genie: Genie): PanelModel {
  return {
    welcome: signal(
      genie.is_active ? { status: 'open', genie, sessionTicket: undefined } : { status: 'resting', genie },
    ),
    session: signal({ status: 'idle' }),
    call: signal(undefined),
    turns: signal([]),
    isOutputBlocked: signal(false),
    callPart: signal(undefined),
    gate: signal(undefined),
    retry: nothing,
    prepare: nothing,
    begin: nothing,
    withdrawConsent: nothing,
    agree: nothing,
    end: nothing,
    setMuted: nothing,
    send: nothing,
    unblockOutput: nothing,
    requestAccess: nothing,
  };
}
