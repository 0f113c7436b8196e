import type { CDPSession } from 'playwright';

/** A visitor's device and line. */
export type Profile = '1x' | 'CPU 4x' | 'slow 4G' | 'CPU 4x, slow 4G';

export const PROFILES = ['1x', 'CPU 4x', 'slow 4G'] as const;

const SLOW_4G = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 1.6e6 / 8, offline: false };

/** Slows the tab of `cdp` down: the processor four times, or the line to 1.6 Mbit/s and 150 ms. */
export async function applyProfile(cdp: CDPSession, profile: Profile): Promise<void> {
  if (profile.includes('CPU 4x')) await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (profile.includes('slow 4G')) await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
}
