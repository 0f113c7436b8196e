/** As whom we ask ElevenLabs for a room, and talk to its agents. */
export const ELEVENLABS_CLIENT = { source: 'genie_widget', version: '0.1.0' } as const;
