/** One thing to try, one click away. */
export interface Flow {
  title: string;
  /** Absolute, or a path on the platform. */
  href: string;
  /** What it is, and what to try there. */
  text: string;
  /** A word in the card's corner. */
  tag?: string;
}

export interface FlowGroup {
  id: string;
  title: string;
  text: string;
  flows: readonly Flow[];
}
