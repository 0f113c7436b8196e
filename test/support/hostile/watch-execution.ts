/** What has run, or tried to, in one document of the test. */
export interface Execution {
  /** How often a hostile string's code has run. */
  booms: number;
  /** What the page's policy has refused. */
  violations: string[];
}

declare global {
  interface Window {
    execution: Execution;
    boom(): void;
  }
}

/** Runs in each document before all else. */
export function watchExecution(): void {
  const execution: Execution = { booms: 0, violations: [] };
  window.execution = execution;
  window.boom = () => (execution.booms += 1);
  for (const dialog of ['alert', 'confirm', 'prompt'] as const)
    Object.defineProperty(window, dialog, { value: window.boom });
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    execution.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
  );
}
