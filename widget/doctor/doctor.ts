import type { EmbedState } from '../embed-state.ts';
import { formatReport } from './format-report.ts';
import { gatherFacts } from './gather-facts.ts';
import { showReport } from './show-report.ts';

/** `hg('doctor')`: says on the console and on the page what stands in the widget's way here, and what to change. */
export async function runDoctor(state: EmbedState, shadow: ShadowRoot): Promise<void> {
  const report = formatReport(await gatherFacts(state));
  // oxlint-disable-next-line no-console -- asked for, by the page's developer
  console.info(report);
  showReport(shadow, report);
}
