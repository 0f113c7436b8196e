import * as z from 'zod/mini';

/** What an invite's link carries behind its hash. */
export const Invite = z.object({
  agent_id: z.guid(),
  email: z.email().check(z.maxLength(254)),
  code: z.string().check(z.minLength(1), z.maxLength(200)),
});
export type Invite = z.infer<typeof Invite>;

const NAMES = Object.keys(Invite.shape);

/**
 * Reads the invite and takes it off the address bar, before the page asks anybody for anything. In a query it is
 * not taken for an invite, since servers and their logs have seen it there, but it is taken away all the same.
 */
export function takeInvite(page: Pick<Window, 'location' | 'history'> = window): Invite | undefined {
  const url = new URL(page.location.href);
  const fragment = new URLSearchParams(url.hash.slice(1));
  const parsed = Invite.safeParse(Object.fromEntries(fragment));
  for (const name of NAMES) {
    fragment.delete(name);
    url.searchParams.delete(name);
  }
  url.hash = fragment.toString();
  page.history.replaceState(page.history.state, '', url.href.replace(/#$/, ''));
  return parsed.success ? parsed.data : undefined;
}
