import type { TestDemo } from './demo.ts';

interface Grant {
  id: number;
  label: string;
  use_count: number;
}

/** What the owner of the demo's private Genie does, over the API as in real life. */
export interface Owner {
  /** Makes a link; `max_uses` 0 is without end. */
  createGrant(maxUses: number): Promise<Grant & { token: string; link: string }>;
  /** How often a grant has been used. */
  usesOf(grantId: number): Promise<number>;
  revoke(grantId: number): Promise<void>;
  invite(email: string): Promise<void>;
}

export const PRIVATE_SLUG = 'vip-concierge';

export function ownerOf({ platform, fixtures }: TestDemo): Owner {
  const id = fixtures.genies.find(({ slug }) => slug === PRIVATE_SLUG)?.id ?? '';
  const key = fixtures.keys.find(({ role }) => role === 'standard_user')?.key ?? '';
  const call = async (action: string, data: object) => {
    const response = await fetch(`${platform}/v1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': key },
      body: JSON.stringify({ resource: 'genie-access', action, data }),
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
  };
}
