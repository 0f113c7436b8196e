import { describeHosts } from '../../support/hosts/describe-hosts.ts';
import { SHOUTING_SHEETS, SURROUNDINGS } from '../../support/hosts/style-sheets.ts';

describeHosts('a page whose styles shout', SHOUTING_SHEETS);
describeHosts('a visitor with', SURROUNDINGS);
