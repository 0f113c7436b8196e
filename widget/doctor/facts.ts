/** What a request to an address came to, as far as a page is told. */
export type Reach = 'reached' | 'blocked-by-csp' | 'no-answer';

/** What of the page and the browser decides whether the widget works; nothing secret, no query strings. */
export interface Facts {
  /** Of the page, without its query. */
  page: string;
  /** Where our chunks come from; '' in the single-file build, which has none. */
  scriptOrigin: string;
  api: { url: string; reach: Reach };
  /** Where a call asks for its room; undefined where the Genie's answer did not say. */
  tokenEndpoint: { url: string; reach: Reach } | undefined;
  /** Origins of the voice server, or what stands for them. */
  voiceHosts: readonly string[];
  genie: string;
  /** What the slug leads to, as the launcher knows it. */
  status: string;
  isSecure: boolean;
  isSandboxed: boolean;
  isFramed: boolean;
  isCrossOriginIsolated: boolean;
  hasTrustedTypes: boolean;
  isMicrophoneForbidden: boolean;
  /** Of `navigator.permissions`, or 'unknown'. */
  microphonePermission: string;
  hasWebRtc: boolean;
  /** Options that the page has set, with their values; of variables only the names. */
  options: Readonly<Record<string, string>>;
}
