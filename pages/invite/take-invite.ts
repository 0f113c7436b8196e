import * as z from 'zod/mini';
import { isEmail } from '../../widget/panel/gate/is-email.ts';

const Fields = z.object({ agent_id: z.string(), email: z.string(), code: z.string() });
export type Invite = z.infer<typeof Fields>;

const NAMES = Object.keys(Fields.shape);
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const LONGEST_CODE = 200;

/** What an invite's link carries behind its hash. Checked by hand: zod's formats would weigh on every page of ours. */
export function readInvite(value: unknown): Invite | undefined {
  const { data } = Fields.safeParse(value);
  if (!data || !UUID.test(data.agent_id) || !isEmail(data.email)) return undefined;
  return data.code !== '' && data.code.length <= LONGEST_CODE ? data : undefined;
}

/**
 * Reads the invite and takes it off the address bar, before the page asks anybody for anything. In a query it is
 * not taken for an invite, since servers and their logs have seen it there, but it is taken away all the same.
 */
export function takeInvite(page: Pick<Window, 'location' | 'history'> = window): Invite | undefined {
  const url = new URL(page.location.href);
  const fragment = new URLSearchParams(url.hash.slice(1));
  const invite = readInvite(Object.fromEntries(fragment));
  for (const name of NAMES) {
    fragment.delete(name);
    url.searchParams.delete(name);
  }
  url.hash = fragment.toString();
  page.history.replaceState(page.history.state, '', url.href.replace(/#$/, ''));
  return invite;
}
