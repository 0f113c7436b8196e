import { describeHosts } from '../../support/hosts/describe-hosts.ts';
import { POLICIES } from '../../support/hosts/policies.ts';

describeHosts('a page with', POLICIES);
