import { examine, policyLine } from './examine.ts';
import type { Facts } from './facts.ts';

/** The report as text: to read, to print, to paste into a ticket. */
export function formatReport(facts: Facts): string {
  const findings = examine(facts).flatMap(({ isFine, what, advice }) => [
    `${isFine ? '✓' : '✗'} ${what}`,
    ...(advice ? [`  → ${advice}`] : []),
  ]);
  const options = Object.entries(facts.options).map(([name, value]) => `  ${name}: ${value}`);
  return [
    `Genie widget on ${facts.page}`,
    ...findings,
    'Where a Content-Security-Policy is set, add to it:',
    `  ${policyLine(facts)}`,
    'Options:',
    ...options,
  ].join('\n');
}
