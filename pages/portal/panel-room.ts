import type { ReadonlySignal } from '@preact/signals-core';
import type { PortalGenie } from '../../shared/contract/open-portal.ts';
import { followLanguage } from '../../shared/messages/follow-language.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import { createPanelModel, type OwnedPanelModel } from '../../widget/panel/create-panel-model.ts';
import { emitFrom } from '../shared/emit-from.ts';
import { panelOptions } from '../shared/panel-options.ts';
import type { VisitorChoice } from '../shared/visitor-choice.ts';

/** A Genie of the portal with its panel, which speaks the Genie's language. */
export interface PanelRoom {
  genie: PortalGenie;
  model: OwnedPanelModel;
  messages: ReadonlySignal<Messages | undefined>;
}

/** The portal's answer has all that a panel asks for, so choosing a Genie asks nobody. */
export function openPanelRoom(genie: PortalGenie, { language }: VisitorChoice, root: Element): PanelRoom {
  const { session_ticket, ...agent } = genie;
  const model = createPanelModel({
    options: panelOptions(genie.url_name),
    bootstrap: { status: 200, body: { success: true, data: { agent, session_ticket } } },
    accessToken: undefined,
    emit: emitFrom(root),
    onSession: () => undefined,
  });
  model.opened(true);
  model.command('restart', [() => undefined]); // a call with this Genie that the page before has left
  const { messages } = followLanguage(() => [
    language.value,
    genie.settings.language,
    ...navigator.languages,
  ]);
  return { genie, model, messages };
}
