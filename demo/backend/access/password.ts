import { randomBytes, scrypt as scryptOf, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const scrypt = promisify(scryptOf) as (password: string, salt: Buffer, length: number) => Promise<Buffer>;
const LENGTH = 32;

/** Twelve characters need no further rules; more than 128 would only cost us time. */
export const PASSWORD_LENGTH = { min: 12, max: 128 };

export function isUsablePassword(password: string): boolean {
  return password.length >= PASSWORD_LENGTH.min && password.length <= PASSWORD_LENGTH.max;
}

/** What is stored of a password: salt and hash. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await scrypt(password.normalize('NFKC'), salt, LENGTH);
  return `scrypt:${salt.toString('hex')}:${hash.toString('hex')}`;
}

export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [, salt = '', hash = ''] = stored.split(':');
  const given = await scrypt(password.normalize('NFKC'), Buffer.from(salt, 'hex'), LENGTH);
  const wanted = Buffer.from(hash, 'hex');
  return wanted.length === LENGTH && timingSafeEqual(given, wanted);
}
