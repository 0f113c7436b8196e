import { iso } from '../db/iso.ts';
import type { Queryable } from '../db/db.ts';

export interface Person {
  id: string;
  email: string;
  full_name: string;
  role: string;
}

export async function seedPeople(tx: Queryable, people: Person[], nowMs: number): Promise<void> {
  await tx.query(
    `INSERT INTO profiles (id, email, full_name, role, created_at)
     SELECT id, email, full_name, role, $2 FROM jsonb_to_recordset($1::jsonb)
       AS person(id uuid, email text, full_name text, role text)
     ON CONFLICT (id) DO UPDATE SET full_name = excluded.full_name, role = excluded.role`,
    [JSON.stringify(people), iso(nowMs)],
  );
}
