import type { Welcome } from '../../shared/welcome.ts';

/** The language of the Genie, where it is known; '' where it is not. */
export function spokenBy(welcome: Welcome): string {
  return 'genie' in welcome ? welcome.genie.settings.language : '';
}
