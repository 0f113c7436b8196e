import { action } from './action.ts';
import { Done } from './done.ts';

/** Writes one scan of a QR code to the owner's activity feed. */
export const logQrScanned = action('genies/log-qr-scanned', false, Done);
