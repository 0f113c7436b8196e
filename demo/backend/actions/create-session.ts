import * as z from 'zod/mini';
import { signIn } from '../access/sign-in.ts';
import { maskEmail } from '../audit/mask-email.ts';
import { Refusal } from '../http/refusal.ts';
import { takeOrRefuse } from '../limits/limiters.ts';
import { action } from './action.ts';
import { email } from './fields.ts';

const LIFE_S = 60 * 60;

/** `sessions/create` (ours): signs in with a password. HelpGenie leaves that to Supabase. */
export const createSession = action({
  access: 'public',
  data: z.object({ email, password: z.string().check(z.maxLength(128)) }),
  status: 201,
  async handle({ email: address, password }, { ip, decides }, services) {
    takeOrRefuse(services.limiters.gate, `${ip} sign-in`);
    takeOrRefuse(services.limiters.gate, `sign-in ${address}`); // whoever tries from many addresses
    decides({ object: `account ${maskEmail(address)}` });
    const userId = await signIn(services.db, address, password);
    if (userId === undefined) throw new Refusal(401, 'UNAUTHORIZED', 'Address and password do not fit');
    return {
      access_token: await services.sessions.mint(userId),
      token_type: 'bearer',
      expires_in: LIFE_S,
    };
  },
});
