import { CHANGED_BROWSER, REFUSED_ROOTS } from '../../support/hosts/changed-browser.ts';
import { describeHosts } from '../../support/hosts/describe-hosts.ts';
import { HANDLERS } from '../../support/hosts/handlers.ts';
import { CLOBBERED_NAMES } from '../../support/hosts/names.ts';
import { MISSING_NATIVES, PATCHED_NATIVES } from '../../support/hosts/natives.ts';
import { OLD_LIBRARIES } from '../../support/hosts/old-libraries.ts';
import { SWALLOWED_EVENTS } from '../../support/hosts/swallowed-events.ts';

describeHosts('a page whose scripts were first', [
  ...OLD_LIBRARIES,
  ...PATCHED_NATIVES,
  ...CHANGED_BROWSER,
  ...MISSING_NATIVES,
  ...REFUSED_ROOTS,
  ...CLOBBERED_NAMES,
  ...HANDLERS,
  ...SWALLOWED_EVENTS,
]);
