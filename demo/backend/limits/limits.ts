/** How much one caller may ask. The defaults are those of the real API where it names any (contract: 1.6). */
export interface Limits {
  /** Requests without a key, for each address. */
  perIpPerMinute: number;
  perKeyPerMinute: number;
  /** `request-access` and `accept-invite`, for each address and Genie. */
  gatePerMinute: number;
  /** `request-access`, for each address over all Genies: each of them may become a mail to an owner. */
  requestsPerTenMinutes: number;
  /** `log-qr-scanned`, for each address and Genie. */
  scansPerMinute: number;
  /** Views of a listing that count, for each address and listing. */
  viewsPerMinute: number;
  /** Grants that open nothing, for each address and Genie, before any grant is looked at again. */
  wrongTokensPerTenMinutes: number;
  /** `/voice/token`, for each address. */
  voiceTokensPerMinute: number;
}

export const DEFAULT_LIMITS: Limits = {
  perIpPerMinute: 60,
  perKeyPerMinute: 60,
  gatePerMinute: 5,
  requestsPerTenMinutes: 5,
  scansPerMinute: 30,
  viewsPerMinute: 1,
  wrongTokensPerTenMinutes: 10,
  voiceTokensPerMinute: 60,
};
