import type { FunnelStep } from './funnel-step.ts';

/**
 * Hands a step to what the page itself has set up; where that is not there, or throws, nothing happens.
 * `datalayer`: `{event: 'genie_opened', genie_slug, …}`; `plausible`: the event `Genie: opened` with the rest as props.
 */
export function forwardStep(
  way: string,
  slug: string,
  { step, ...facts }: FunnelStep,
  page: object = window,
): void {
  try {
    if (way === 'datalayer' && 'dataLayer' in page && Array.isArray(page.dataLayer)) {
      const named = Object.entries(facts).map(([name, value]) => [`genie_${snakeCase(name)}`, value]);
      page.dataLayer.push({
        event: `genie_${snakeCase(step)}`,
        genie_slug: slug,
        ...Object.fromEntries(named),
      });
    } else if (way === 'plausible' && 'plausible' in page && typeof page.plausible === 'function') {
      page.plausible(`Genie: ${step}`, { props: { genie: slug, ...facts } });
    }
  } catch {} // the page's own code, which its own console knows about
}

function snakeCase(name: string): string {
  return name.replace('-', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
