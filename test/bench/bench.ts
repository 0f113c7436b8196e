import type { TestDemo } from '../support/demo.ts';
import type { HostPages } from './host-pages.ts';
import type { Comparison } from './compare.ts';

/** What a bench runs in: one demo, one site with its pages, for all benches of a run. */
export interface BenchWorld {
  demo: TestDemo;
  /** The built files, which nobody builds anew meanwhile. */
  dist: string;
  pages: HostPages;
  rounds: number;
  /** Tells the person at the terminal how far it is. */
  progress(text: string): void;
}

export interface BenchResult {
  title: string;
  comparison: Comparison;
  /** Medians with their range, where the range is the point. */
  hasRanges: boolean;
  /** Under what conditions it was measured, and what numbers cannot say. */
  notes: string[];
}

export type Bench = (world: BenchWorld) => Promise<BenchResult>;
