import type { HostFixture } from './host-fixture.ts';

/** A page whose script has run before ours. */
export function prelude(
  title: string,
  script: string,
  proof: string,
  more: Partial<HostFixture> = {},
): HostFixture {
  return { title, head: `<script>${script}</script>`, proof, ...more };
}
