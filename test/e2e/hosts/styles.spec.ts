import { describeHosts } from '../../support/hosts/describe-hosts.ts';
import { LAYOUTS } from '../../support/hosts/layouts.ts';
import { SHOUTING_SHEETS } from '../../support/hosts/style-sheets.ts';
import { SURROUNDINGS } from '../../support/hosts/surroundings.ts';

describeHosts('a page whose styles shout', SHOUTING_SHEETS);
describeHosts('a page whose layout is', LAYOUTS);
describeHosts('a visitor with', SURROUNDINGS);
