import { effect } from '@preact/signals-core';
import { createPanelModel, type OwnedPanelModel } from '../../widget/panel/create-panel-model.ts';
import type { WidgetOptions } from '../../widget/options.ts';
import { emitFrom } from './emit-from.ts';
import { forgetPrepared, preparedAnswer } from './prepared.ts';
import { retryWhenOnline } from './retry-when-online.ts';
import type { KeptGrant } from './kept-grant.ts';

export interface OpenModelOptions {
  options: WidgetOptions;
  /** Where the widget's events are heard on a page of ours. */
  container: HTMLElement;
  grants: KeptGrant;
  /** A grant that the address had. */
  fromAddress: string | undefined;
}

/** The panel's model for this page view, under way: with the grant of this tab, or with what it has opened already. */
export function openModel({ options, container, grants, fromAddress }: OpenModelOptions): OwnedPanelModel {
  const grant = grants.take(fromAddress);
  const isAnswered = grant?.answer !== undefined;
  if (grant) forgetPrepared(container);
  const known = grant ? grant.answer : preparedAnswer();
  const model = createPanelModel({
    options,
    bootstrap: known === undefined ? undefined : { status: 200, body: { success: true, data: known } },
    accessToken: grant?.accessToken,
    keepsGrant: true,
    emit: emitFrom(container),
    onSession: () => undefined,
  });
  if (grant)
    effect(() => {
      const welcome = model.welcome.value;
      if (!isAnswered || welcome.status !== 'open') grants.settle(grant.accessToken, welcome);
    });
  if (!grant) retryWhenOnline(model);
  if (!grant && known !== undefined) refreshOnIntent(model);
  // A reload is no wish to use the grant up further: the visitor is asked first.
  model.opened(isAnswered || !grant?.isSent);
  if (!grant || isAnswered) model.command('restart', [() => undefined]); // a call that the page before has left
  return model;
}

/** A prerendered page knows the Genie of another day, and has no ticket: the API is asked once the visitor wants to talk. */
function refreshOnIntent({ session, retry }: OwnedPanelModel): void {
  let hasAsked = false;
  const stop = effect(() => {
    if (session.value.status === 'idle' || hasAsked) return;
    hasAsked = true;
    queueMicrotask(() => {
      stop();
      retry();
    });
  });
}
