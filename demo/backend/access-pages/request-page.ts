import { findRequest, type OpenRequest } from '../access/find-request.ts';
import { resolveRequest } from '../access/resolve-request.ts';
import type { Choice } from '../access/decision-links.ts';
import { EVERYBODY } from '../access/scope.ts';
import type { ApiContext } from '../http/api-env.ts';
import { cleanName } from '../mail/clean-name.ts';
import type { Services } from '../services.ts';
import { answerPage } from './page.ts';
import { answerNoSuchLink } from './refusal-page.ts';

/** What the owner's mail links to. Mail scanners and previews follow links: to look at one decides nothing. */
export async function answerRequestPage(c: ApiContext, services: Services): Promise<Response> {
  const link = await services.decisionLinks.read(c.req.param('token') ?? '');
  if (!link) return answerNoSuchLink(c);
  const isPost = c.req.method === 'POST';
  const request = isPost
    ? await resolveRequest(services, { ...link, scope: EVERYBODY, resolvedBy: null })
    : await services.db.transaction((tx) => findRequest(tx, link.requestId, EVERYBODY));
  if (request?.status !== 'pending') return answerNoSuchLink(c);
  if (isPost) auditDecision(c, services, link.choice, request);
  return isPost ? answerDone(c, link.choice, request) : answerQuestion(c, link.choice, request);
}

function answerQuestion(c: ApiContext, choice: Choice, { email, genie_name }: OpenRequest): Response {
  const name = cleanName(genie_name);
  if (choice === 'approve')
    return answerPage(c, `Let ${email} in?`, [
      `${email} would like to talk to "${name}". They get a link by mail that opens it for a month.`,
      { button: 'Let them in' },
    ]);
  return answerPage(c, `Refuse ${email}?`, [
    `${email} would like to talk to "${name}". They get a mail that says so, without a reason.`,
    { button: 'Refuse' },
  ]);
}

function answerDone(c: ApiContext, choice: Choice, { email, genie_name }: OpenRequest): Response {
  if (choice === 'approve')
    return answerPage(c, `${email} may come in`, [`The link to "${cleanName(genie_name)}" is on its way.`]);
  return answerPage(c, `${email} was refused`, ['A short mail tells them. They can ask again.']);
}

/** Who has the link has the owner's mailbox, so the decision counts as the owner's. */
function auditDecision(
  c: ApiContext,
  { audit, now }: Services,
  choice: Choice,
  { id, owner_id }: OpenRequest,
): void {
  audit.append({
    atMs: now(),
    actor: `user ${owner_id} by link`,
    action: c.get('route'),
    object: `request ${id}: ${choice}`,
    outcome: 'allowed',
    ip: '-',
    requestId: c.get('requestId'),
  });
}
