/** `ok`, or the code of the refusal; in the order of `CALLERS`. */
type Row = readonly [string, string, string, string, string, string, string];

const BAD = ['KEY_NOT_FOUND', 'INVALID_TOKEN'] as const;

/** Credentials do not matter. */
const ANYBODY = (outcome: string): Row => [outcome, outcome, outcome, outcome, outcome, outcome, outcome];
/** Credentials need not be there, but have to be good. */
const READER: Row = ['ok', 'ok', 'ok', 'ok', 'ok', ...BAD];
const SIGNED_IN = (outcome: string): Row => ['UNAUTHORIZED', outcome, outcome, outcome, outcome, ...BAD];
/** Another tenant's records answer as if they were not there. */
const OWNER_OF = (missing: string): Row => ['UNAUTHORIZED', 'FORBIDDEN', 'ok', missing, 'ok', ...BAD];
const INSIDE: Row = [
  'GENIE_PRIVATE',
  'ok',
  'ok',
  'GENIE_PRIVATE',
  'GENIE_PRIVATE',
  'GENIE_PRIVATE',
  'GENIE_PRIVATE',
];

/** Who may do what. An action that is not here fails the test. */
export const EXPECTED: Record<string, Row> = {
  'genies/get': READER,
  'genies/all': READER,
  'genies/list': READER,
  'genies/url': INSIDE,
  'genies/request-access': ANYBODY('ok'),
  'genies/show-invite': ANYBODY('ok'),
  'genies/accept-invite': ANYBODY('ok'),
  'genies/log-qr-scanned': ANYBODY('ok'),
  'genies/create': SIGNED_IN('INVALID_ACTION'),
  'genies/update': OWNER_OF('AGENT_NOT_FOUND'),
  'genies/delete': SIGNED_IN('INVALID_ACTION'),
  'agent-pages/url': INSIDE,
  'agent-pages/request-access': ANYBODY('ok'),
  'portals/url': ANYBODY('ok'),
  'marketplace/all': READER,
  'marketplace/list': READER,
  'marketplace/get': READER,
  'marketplace/categories': READER,
  'marketplace/trending': READER,
  'genie-access/all': OWNER_OF('AGENT_NOT_FOUND'),
  'genie-access/list': OWNER_OF('AGENT_NOT_FOUND'),
  'genie-access/list-team-access': OWNER_OF('AGENT_NOT_FOUND'),
  'genie-access/create': OWNER_OF('AGENT_NOT_FOUND'),
  'genie-access/update': OWNER_OF('NOT_FOUND'),
  'genie-access/delete': OWNER_OF('NOT_FOUND'),
  'genie-access/update-user': OWNER_OF('AGENT_NOT_FOUND'),
  'genie-access/delete-user': OWNER_OF('AGENT_NOT_FOUND'),
  'genie-access/list-requests': OWNER_OF('AGENT_NOT_FOUND'),
  'genie-access/resolve': OWNER_OF('NOT_FOUND'),
  'genie-access/create-invite': OWNER_OF('AGENT_NOT_FOUND'),
  'genie-access/list-invites': OWNER_OF('AGENT_NOT_FOUND'),
  'genie-access/delete-invite': OWNER_OF('NOT_FOUND'),
  'api-keys/all': SIGNED_IN('ok'),
  'api-keys/list': SIGNED_IN('ok'),
  'api-keys/create': SIGNED_IN('ok'),
  'api-keys/revoke': ['UNAUTHORIZED', 'NOT_FOUND', 'ok', 'NOT_FOUND', 'ok', ...BAD],
  'api-keys/delete': ['UNAUTHORIZED', 'NOT_FOUND', 'ok', 'NOT_FOUND', 'ok', ...BAD],
  'ratings/list': OWNER_OF('AGENT_NOT_FOUND'),
  'sessions/create': ANYBODY('UNAUTHORIZED'),
};

export function expectedOf(name: string, caller: number): string {
  const row = EXPECTED[name];
  const outcome = row?.[caller];
  if (outcome === undefined) throw new Error(`nobody has said who may call ${name}`);
  return outcome;
}
