import { iso } from '../db/iso.ts';
import { requests } from '../../../shared/contract/requests.ts';
import { findGenieById, type GenieRow } from '../genies/genie-row.ts';
import { Refusal } from '../http/refusal.ts';
import { takeOrRefuse } from '../limits/limiters.ts';
import { action } from './action.ts';

/**
 * Writes a scan into the owner's feed. Anybody may call this, so nothing of what they send is shown to the
 * owner: name and slug come from the database, and without a session nobody is a consumer of ours.
 */
export const logQrScanned = action({
  access: 'public',
  data: requests['genies/log-qr-scanned'],
  async handle({ genieId, qrCodeId }, { ip }, { db, limiters, now }) {
    takeOrRefuse(limiters.scans, `${ip} ${genieId.toLowerCase()}`);
    const genie = await findGenieById(db, genieId);
    if (!genie) throw new Refusal(404, 'NOT_FOUND', 'No Genie has this genieId');
    await db.query(
      `INSERT INTO activities (user_id, activity_type, action, category, title, resource_type, resource_id,
         metadata, created_at)
       VALUES ($1, 'genie', 'viewed', 'agent_management', $2, 'genie', $3, $4, $5)`,
      [genie.user_id, titleOf(genie), genie.id, metadataOf(genie, qrCodeId), iso(now())],
    );
    return { success: true };
  },
});

function titleOf({ name }: GenieRow): string {
  return `QR code scanned: ${name}`.slice(0, 120).toWellFormed();
}

/** Only a code of this very Genie is noted: anybody can send an id. */
function metadataOf({ url_name, saved_qr_codes }: GenieRow, qrCodeId: string | undefined): string {
  const code = saved_qr_codes.find(({ id }) => id === qrCodeId?.toLowerCase());
  return JSON.stringify({ event: 'qr_scanned', urlName: url_name, qrCodeId: code?.id });
}
