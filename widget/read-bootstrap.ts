import type { BootstrapAnswer } from './bootstrap.ts';
import type { WidgetOptions } from './options.ts';
import { readOptions } from './read-options.ts';

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
  if (code === 'GENIE_PRIVATE') return { status: 'private', options: readOptions({ name: genieName }) };
  if (code ? /^(AGENT_)?NOT_FOUND$/.test(String(code)) : status === 404)
    return { status: 'absent', options: {} };
  const { agent, genie, agentPage } = record(data);
  const { id, name, is_active, branding, settings } = record(agent ?? genie ?? record(agentPage).agents);
  if (status !== 200 || success === false || !id) return { status: 'unreachable', options: {} };
  const { primary_color, button_color } = record(branding);
  return {
    status: is_active === false ? 'resting' : 'open',
    options: readOptions({
      name,
      color: primary_color,
      buttonColor: button_color,
      lang: record(settings).language,
    }),
  };
}

/** `value` as something to take fields from; a relation may also come as an array of one row. */
function record(value: unknown): Record<string, unknown> {
  return Object(Array.isArray(value) ? value[0] : value) as Record<string, unknown>;
}
