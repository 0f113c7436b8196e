/** How patient voice rooms are; tests are less so. */
export interface VoiceTimings {
  /** So long a room waits for a visitor whose connection went away: LiveKit's `departureTimeout`. */
  departureTimeoutS: number;
  /** When it is worth while to ask for a busy line again. */
  busyRetryS: number;
}

export const VOICE_TIMINGS: VoiceTimings = { departureTimeoutS: 20, busyRetryS: 10 };
