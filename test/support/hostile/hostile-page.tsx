/** The page that draws every scene with every hostile string: bundled, and run where Trusted Types allow no policy. */
import { render } from 'preact';
import { CALL_SCENES } from './call-scenes.tsx';
import { findIntruders } from './find-intruders.ts';
import { HOSTILE_STRINGS, stringsOf } from './hostile-strings.ts';
import { marketScenes } from './market-scenes.tsx';
import { OTHER_SCENES } from './other-scenes.tsx';
import { PAGE_SCENES } from './page-scenes.tsx';
import { PANEL_SCENES } from './panel-scenes.tsx';
import { readPrerendered } from './read-prerendered.ts';
import { note, type SceneReport } from './report.ts';
import type { Scene } from './scene.ts';

export interface HostilePage {
  drawAll(): Promise<SceneReport[]>;
  readPrerendered: typeof readPrerendered;
  strings: readonly string[];
}

declare global {
  interface Window {
    hostile: HostilePage;
  }
}

const STEP = 2;

window.hostile = {
  strings: HOSTILE_STRINGS,
  readPrerendered,
  async drawAll() {
    const scenes = [
      ...PANEL_SCENES,
      ...CALL_SCENES,
      ...PAGE_SCENES,
      ...(await marketScenes()),
      ...OTHER_SCENES,
    ];
    const reports: SceneReport[] = [];
    for (const scene of scenes) {
      reports.push(drawScene(scene));
      await new Promise((resolve) => setTimeout(resolve)); // what was drawn gets its chance to run
    }
    return reports;
  },
};

/** Every second string in each place; two places of a scene have all of them between them. */
function drawScene(scene: Scene): SceneReport {
  const root = document.createElement('div');
  document.body.append(root);
  const places = Object.keys(scene.places);
  const report: SceneReport = { scene: scene.name, renders: 0, problems: [] };
  for (let round = 0; round < HOSTILE_STRINGS.length; round += STEP) {
    const texts = stringsOf(round, places.length);
    const of = (place: string) => texts[places.indexOf(place)] ?? '';
    const drawn = scene.draw(of);
    if (drawn instanceof Element) root.replaceChildren(drawn);
    else render(drawn, root);
    for (const place of places)
      for (const sink of scene.places[place] ?? []) {
        report.renders += 1;
        note(report, place, sink(root, of(place)));
      }
    note(report, 'the markup', findIntruders(root).join() || undefined);
    if (!(drawn instanceof Element)) render(null, root);
  }
  root.remove();
  return report;
}
