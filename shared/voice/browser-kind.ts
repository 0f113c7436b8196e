/** Browsers that differ in where a visitor gives the microphone back to a page. */
export type BrowserKind = 'chromium' | 'firefox' | 'safari' | 'ios' | 'other';

export interface BrowserSigns {
  userAgent: string;
  /** iPads call themselves Macs, but no Mac has a touch screen. */
  maxTouchPoints: number;
}

/** Every browser on iOS is Safari underneath, and asks the system. */
export function browserKind({ userAgent, maxTouchPoints }: BrowserSigns = navigator): BrowserKind {
  const isPad = userAgent.includes('Macintosh') && maxTouchPoints > 1;
  if (isPad || /iPhone|iPad|iPod/.test(userAgent)) return 'ios';
  if (userAgent.includes('Firefox/')) return 'firefox';
  if (userAgent.includes('Chrome/')) return 'chromium';
  return userAgent.includes('Safari/') ? 'safari' : 'other';
}
