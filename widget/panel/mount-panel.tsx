import type { MountPanel } from '../panel-port.ts';
import { attachPanel } from './attach-panel.tsx';
import { createPanelModel } from './create-panel-model.ts';

/** Stage 2's one export: stage 1 calls it when the visitor first wants the panel. */
export const mountPanel: MountPanel = (host) => attachPanel(host, createPanelModel(host));
