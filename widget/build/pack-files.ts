import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const PACKED = /\.(js|css|html|json|svg)$/;
/** Below it a header costs more than packing saves. */
const SMALLEST_BYTES = 1_000;

/**
 * Writes `.br` and `.gz` beside every text that is worth it, as small as can be, for hosts that send files as they
 * are. Answers the size of each file's brotli form, by its path, whether or not it was written.
 */
export function packFiles(folder: string): Map<string, number> {
  const paths = globSync('**/*.*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  return new Map(
    paths.map((path) => {
      const content = readFileSync(join(folder, path));
      const packed = brotliCompressSync(content);
      if (PACKED.test(path) && content.length >= SMALLEST_BYTES) {
        writeFileSync(join(folder, `${path}.br`), packed);
        writeFileSync(join(folder, `${path}.gz`), gzipSync(content, { level: 9 }));
      }
      return [path, packed.length];
    }),
  );
}
