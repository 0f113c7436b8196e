import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Encoding, encode } from './content-encoding.ts';
import { contentTypeOf, isCompressible } from './content-type.ts';

export interface StaticFile {
  type: string;
  etag: string;
  /** The bytes in `encoding`, packed once; pictures and the like come as they are. */
  read(encoding: Encoding): Promise<{ bytes: Buffer; encoding: Encoding }>;
}

/** A folder's files by their path below it, such as `assets/panel-4f2a.js`. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

/**
 * Reads a folder once. Requests are looked up in what was found, never on the disk, so no address leads outside.
 */
export async function readStaticFiles(folder: string): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      paths.map(async (path): Promise<[string, StaticFile]> => {
        const bytes = await readFile(path);
        return [relative(folder, path).split(sep).join('/'), staticFile(bytes, contentTypeOf(path))];
      }),
    ),
  );
}

/** Packs one file after the other as most browsers ask for it: brotli at its best takes a second for the largest. */
export async function packAhead(files: StaticFiles): Promise<void> {
  for (const file of files.values()) await file.read('br');
}

export function staticFile(bytes: Buffer, type: string): StaticFile {
  const packed = new Map<Encoding, Promise<Buffer>>([['identity', Promise.resolve(bytes)]]);
  return {
    type,
    etag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 20)}"`,
    async read(wanted) {
      const encoding = isCompressible(type) ? wanted : 'identity';
      let encoded = packed.get(encoding);
      if (!encoded) {
        encoded = encoding === 'identity' ? Promise.resolve(bytes) : encode(bytes, encoding);
        packed.set(encoding, encoded);
      }
      return { bytes: await encoded, encoding };
    },
  };
}
