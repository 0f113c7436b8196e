import type { BootstrapAnswer } from './bootstrap.ts';
import type { WidgetOptions } from './options.ts';
import { readOption } from './read-options.ts';

/** What the launcher needs to know of an answer. The panel reads the rest, and checks it with schemas. */
export interface LauncherFacts {
  status: 'open' | 'resting' | 'private' | 'absent' | 'unreachable';
  /** What the Genie's own branding and settings say: weaker than whatever the page says. */
  options: Partial<WidgetOptions>;
}

/** Few lines instead of the panel's schemas, which weigh more than all of stage 1. */
export function readBootstrap({ status, body }: BootstrapAnswer): LauncherFacts {
  const { success, data, error } = record(body);
  const { code, genieName } = record(error);
  if (code === 'GENIE_PRIVATE') return { status: 'private', options: { name: shortText(genieName) } };
  if (code === 'NOT_FOUND' || code === 'AGENT_NOT_FOUND' || (status === 404 && !code))
    return { status: 'absent', options: {} };
  const { agent, genie, agentPage } = record(data);
  const found = record(agent ?? genie ?? record(agentPage).agents);
  if (status !== 200 || success === false || !found.id) return { status: 'unreachable', options: {} };

  const { primary_color, button_color } = record(found.branding);
  const color = readOption('color', primary_color) ?? '';
  const options = {
    name: shortText(found.name),
    color,
    buttonColor: readOption('color', button_color) ?? color,
    lang: readOption('lang', record(found.settings).language) ?? '',
  } as Partial<WidgetOptions>;
  return { status: found.is_active === false ? 'resting' : 'open', options };
}

function shortText(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 80) : '';
}

/** `value` as something to take fields from; a relation may also come as an array of one row. */
function record(value: unknown): Record<string, unknown> {
  return Object(Array.isArray(value) ? value[0] : value) as Record<string, unknown>;
}
