import type { ApiContext } from '../http/api-env.ts';
import { answerPage } from './page.ts';

/** One page for links that are used, outlived, cut off or somebody else's invention. */
export function answerNoSuchLink(c: ApiContext): Response {
  c.set('code', 'NOT_FOUND');
  return answerPage(
    c,
    'This link does not work any more',
    ['It was used already, its time is over, or a part of it got lost. Nothing was changed.'],
    404,
  );
}
