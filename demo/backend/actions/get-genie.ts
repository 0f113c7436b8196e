import { requests } from '../../../shared/contract/requests.ts';
import { findGenieById, isVisible } from '../genies/genie-row.ts';
import { publicGenie } from '../genies/public-genie.ts';
import { Refusal } from '../http/refusal.ts';
import { action } from './action.ts';

export const getGenie = action({
  access: 'public-read',
  data: requests['genies/get'],
  async handle({ id }, _caller, { db, publicOrigin, voiceUrl }) {
    const genie = await findGenieById(db, id);
    if (!genie || !isVisible(genie)) throw new Refusal(404, 'AGENT_NOT_FOUND', 'No public Genie has this id');
    return { agent: publicGenie(genie, { publicOrigin, voiceUrl }) };
  },
});
