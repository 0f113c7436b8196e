/** An instant as it goes into a statement. */
export function iso(instantMs: number): string {
  return new Date(instantMs).toISOString();
}
