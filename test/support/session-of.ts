import type { CallReport } from '../../demo/voice/session-report.ts';
import type { TestDemo } from './demo.ts';
import type { PageWatch } from './watch-page.ts';

/** What the agent's side knows of the page's first call; rooms of others, or of a test before, may be there too. */
export async function sessionOf(demo: TestDemo, watch: PageWatch): Promise<CallReport | undefined> {
  const live = await watch.happened('genie:session-live');
  return demo.sessions().find(({ room }) => room === live?.detail.sessionId);
}
