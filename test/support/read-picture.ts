import { spawnSync } from 'node:child_process';

/** What `zbarimg`, a reader of another family than the one in our pages, finds in a picture (PNG, for example). */
export async function readPicture(picture: Buffer): Promise<string> {
  return (await readPictures(picture))[0] ?? '';
}

/** The same for a picture with several codes. */
export async function readPictures(picture: Buffer): Promise<string[]> {
  const args = ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', '-'];
  const { stdout, error } = spawnSync('zbarimg', args, { input: picture, encoding: 'utf8' });
  if (error)
    throw new Error('These tests need zbarimg. On Debian: apt-get install zbar-tools', { cause: error });
  return stdout.split('\n').filter(Boolean);
}
