import type { TestDemo } from './demo.ts';

interface Grant {
  id: number;
  label: string;
  use_count: number;
}

/** What the owner of the demo's Genies does, over the API as in real life; links and invites are the private one's. */
export interface Owner {
  /** Makes a link; `max_uses` 0 is without end. */
  createGrant(maxUses: number): Promise<Grant & { token: string; link: string }>;
  /** How often a grant has been used. */
  usesOf(grantId: number): Promise<number>;
  revoke(grantId: number): Promise<void>;
  invite(email: string): Promise<void>;
  /** Sets limits for calls of one of the owner's Genies. */
  limit(slug: string, settings: Record<string, number>): Promise<void>;
}

export const PRIVATE_SLUG = 'vip-concierge';

export function ownerOf({ platform, fixtures }: TestDemo): Owner {
  const idOf = (wanted: string) => fixtures.genies.find(({ slug }) => slug === wanted)?.id ?? '';
  const id = idOf(PRIVATE_SLUG);
  const key = fixtures.keys.find(({ role }) => role === 'standard_user')?.key ?? '';
  const call = async (action: string, data: object, resource = 'genie-access') => {
    const response = await fetch(`${platform}/v1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': key },
      body: JSON.stringify({ resource, action, data }),
    });
    const answer = (await response.json()) as { data: Record<string, unknown> };
    if (!response.ok) throw new Error(`${action}: ${JSON.stringify(answer)}`);
    return answer.data;
  };
  return {
    createGrant: async (maxUses) =>
      (await call('create', { id, max_uses: maxUses })).grant as Grant & { token: string; link: string },
    async usesOf(grantId) {
      const { grants } = await call('list', { id });
      const grant = (grants as Grant[]).find((listed) => listed.id === grantId);
      if (!grant) throw new Error(`grant ${grantId} is not listed`);
      return grant.use_count;
    },
    revoke: async (grantId) => void (await call('delete', { id: grantId })),
    invite: async (email) => void (await call('create-invite', { id, email })),
    limit: async (slug, settings) => void (await call('update', { id: idOf(slug), settings }, 'genies')),
  };
}
