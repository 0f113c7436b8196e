import { isUsablePassword, PASSWORD_LENGTH } from '../access/password.ts';
import { readPasswordLink, setPassword } from '../access/password-links.ts';
import type { ApiContext } from '../http/api-env.ts';
import type { Services } from '../services.ts';
import { answerPage } from './page.ts';
import { answerNoSuchLink } from './refusal-page.ts';

const RULE = `At least ${PASSWORD_LENGTH.min} characters, whichever you like.`;

/** What the mail to a new account links to. */
export async function answerPasswordPage(c: ApiContext, services: Services): Promise<Response> {
  const { db, now } = services;
  const token = c.req.param('token') ?? '';
  const account = await readPasswordLink(db, token, now());
  if (!account) return answerNoSuchLink(c);
  if (c.req.method !== 'POST') return answerForm(c, account.email);

  const password = new URLSearchParams(await c.req.text()).get('password') ?? '';
  if (!isUsablePassword(password)) return answerForm(c, account.email, `That did not fit. ${RULE}`, 400);
  if (!(await setPassword(db, token, password, now()))) return answerNoSuchLink(c);
  return answerPage(c, 'Your password is set', [`You can sign in as ${account.email} from now on.`]);
}

function answerForm(c: ApiContext, email: string, note = RULE, status: 200 | 400 = 200): Response {
  const account = { name: 'email', label: 'Account', type: 'text', autocomplete: 'username' } as const;
  const password = {
    name: 'password',
    label: 'New password',
    type: 'password',
    autocomplete: 'new-password',
    minLength: PASSWORD_LENGTH.min,
    maxLength: PASSWORD_LENGTH.max,
  } as const;
  return answerPage(
    c,
    'Set a password',
    [note, { button: 'Set password', fields: [{ ...account, value: email }, password] }],
    status,
  );
}
