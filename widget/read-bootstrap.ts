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
  const { data, error } = record(body);
  const { code = status, genieName } = record(error);
  const answer = record(data);
  const found = record(answer.agent ?? answer.genie ?? record(answer.agentPage).agents);
  const branding = record(found.branding);
  const options = readOptions({
    name: found.name ?? genieName,
    color: branding.primary_color ?? branding.button_color,
    lang: record(found.settings).language,
  });
  // One expression, for the bytes of stage 1.
  return {
    options,
    status:
      code === 'GENIE_PRIVATE'
        ? 'private'
        : /404|NOT_FOUND/.test(String(code))
          ? 'absent'
          : status !== 200 || !found.id
            ? 'unreachable'
            : found.is_active === false
              ? 'resting'
              : 'open',
  };
}

/** `value` as something to take fields from; a relation may also come as an array of one row. */
function record(value: unknown): Record<string, unknown> {
  return Object([value].flat()[0]) as Record<string, unknown>;
}
