import type { Role } from '../../access/credentials.ts';

/** Consumers own no Genies, so there is nothing for them here (contract: 1.8). */
export const OWNERS: readonly Role[] = ['internal_admin', 'standard_user'];
