import type { ReadonlySignal } from '@preact/signals-core';
import type { FunctionComponent } from 'preact';
import { AccessRequestModel, type AccessRequest, type AccessRequestDeps } from './access-request-model.ts';
import { GateView, type GateViewProps } from './GateView.tsx';

/**
 * A private Genie's door, with all that only its visitors need: view, words and the request for access. A file of
 * its own, since the panel's has no room for what few visitors see; the model loads it before the gate shows.
 */
export interface Gate {
  View: FunctionComponent<GateViewProps>;
  request: ReadonlySignal<AccessRequest>;
  /** Resolves with true where the request has been sent. */
  ask(email: string): Promise<boolean>;
}

export function createGate(deps: AccessRequestDeps): Gate {
  return { View: GateView, ...new AccessRequestModel(deps) };
}
