import {
  PRERENDERED_PLACES,
  PRERENDERED_ROUNDS,
  prerenderedTexts,
  type PrerenderedKind,
} from './prerendered-places.ts';
import { note, type SceneReport } from './report.ts';

/** Opens the prerendered documents of one kind, each in a frame under its own policy, and reads what is in them. */
export async function readPrerendered(kind: PrerenderedKind): Promise<SceneReport> {
  const report: SceneReport = { scene: `prerendered: ${kind}`, renders: 0, problems: [] };
  for (const round of PRERENDERED_ROUNDS) {
    const frame = document.createElement('iframe');
    frame.src = `/prerendered/${kind}/${round}`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    const { contentDocument, contentWindow } = frame;
    if (contentDocument) readOne(contentDocument, kind, round, report);
    const { booms, violations } = contentWindow?.execution ?? { booms: 0, violations: ['no document'] };
    note(
      report,
      `round ${round}`,
      booms > 0 || violations.length > 0 ? `${booms} ran, ${violations}` : undefined,
    );
    frame.remove();
  }
  return report;
}

function readOne(document: Document, kind: PrerenderedKind, round: number, report: SceneReport): void {
  const texts = prerenderedTexts(kind, round);
  for (const [place, sinks] of Object.entries(PRERENDERED_PLACES[kind]))
    for (const sink of sinks) {
      report.renders += 1;
      note(report, place, sink(document, texts[place] ?? ''));
    }
  const scripts = [...document.scripts].filter(
    ({ type }) => type !== 'application/json' && type !== 'application/ld+json',
  );
  note(
    report,
    'scripts',
    scripts.length === 1 ? undefined : scripts.map(({ outerHTML }) => outerHTML).join(),
  );
}
