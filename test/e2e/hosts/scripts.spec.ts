import { describeHosts } from '../../support/hosts/describe-hosts.ts';
import { HANDLERS } from '../../support/hosts/handlers.ts';
import { CLOBBERED_NAMES } from '../../support/hosts/names.ts';
import { MISSING_NATIVES, PATCHED_NATIVES } from '../../support/hosts/natives.ts';

describeHosts('a page whose scripts were first', [
  ...PATCHED_NATIVES,
  ...MISSING_NATIVES,
  ...CLOBBERED_NAMES,
  ...HANDLERS,
]);
