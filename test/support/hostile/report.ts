/** What became of the strings in one scene. */
export interface SceneReport {
  scene: string;
  /** Hostile strings times the sinks that they were put in. */
  renders: number;
  /** The first that are not as they should be. */
  problems: string[];
}

const MOST_PROBLEMS = 5;

export function note(report: SceneReport, place: string, problem: string | undefined): void {
  if (problem !== undefined && report.problems.length < MOST_PROBLEMS)
    report.problems.push(`${place}: ${problem}`);
}
