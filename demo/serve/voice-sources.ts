/** Where a page connects to for calls, as sources of its policy. LiveKit's client also asks by HTTP why a socket failed. */
export function voiceSources(voiceUrl: string): string[] {
  return [voiceUrl, voiceUrl.replace(/^ws/, 'http')];
}
