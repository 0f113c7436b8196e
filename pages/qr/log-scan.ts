import type { ApiClient } from '../../shared/api/api-client.ts';
import { logQrScanned } from '../../shared/contract/log-qr-scanned.ts';
import type { Genie } from '../../shared/contract/genie.ts';
import type { SafeStorage } from '../../shared/storage/safe-storage.ts';

export interface LogScanDeps {
  /** With `keepalive`, so that leaving at once does not lose the scan. */
  api: ApiClient;
  /** This tab's: a reload is no second scan. */
  storage: SafeStorage;
  mayCount: boolean;
}

/**
 * Counts the landing of a scan, once a tab and code. Nothing on the page waits for it, and nobody hears of its
 * failure: the visitor came to talk.
 */
export async function logScan(
  { id, name, url_name }: Genie,
  qrCodeId: string | undefined,
  { api, storage, mayCount }: LogScanDeps,
): Promise<void> {
  const key = `genie.scan.${id}.${qrCodeId ?? ''}`;
  if (!mayCount || storage.read(key) !== undefined) return;
  storage.write(key, '1'); // first: a second landing before the answer is still the same scan
  try {
    await api.call(logQrScanned, {
      genieId: id,
      genieName: name,
      urlName: url_name,
      ...(qrCodeId !== undefined && { qrCodeId }),
    });
  } catch {
    // not counted; asking again could count it twice
  }
}
