import { staticFile, type StaticFiles } from './static-files.ts';

/** The built pages with the script that reloads them, for `npm run dev`. */
export async function withLiveReload(files: StaticFiles): Promise<StaticFiles> {
  const changed = await Promise.all(
    [...files].map(async ([path, file]) => {
      if (!path.endsWith('.html')) return [path, file] as const;
      const { bytes } = await file.read('identity');
      const page = bytes.toString().replace('</head>', '<script src="/demo/live.js" defer></script></head>');
      return [path, staticFile(Buffer.from(page), file.type)] as const;
    }),
  );
  return new Map(changed);
}
