import type { build, Rolldown } from 'vite';

/** What `build` of vite answers, as far as we call it. */
export type BuildResult = Awaited<ReturnType<typeof build>>;

/** The folders below `node_modules`, sorted, of all packages of which something is in what was built. */
export function shippedPackages(results: readonly BuildResult[]): string[] {
  const ids = results
    .flat()
    .flatMap((result) => ('output' in result ? result.output : []))
    .flatMap((file: Rolldown.OutputChunk | Rolldown.OutputAsset) =>
      file.type === 'chunk' ? file.moduleIds : [],
    );
  const folders = ids.flatMap(
    (id) => /\/node_modules\/((?:.*\/)?(?:@[^/]+\/)?[^/]+)\//.exec(packagePart(id))?.[1] ?? [],
  );
  return [...new Set(folders)].toSorted();
}

/** `id` up to the end of its package's folder. */
function packagePart(id: string): string {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(id)?.[0] ?? '';
}
