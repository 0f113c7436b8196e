/** How the visitor wants to be heard. */
export interface TalkWish {
  isMuted: boolean;
  /** Heard only while something is held down. */
  holdToTalk: boolean;
  isHeld: boolean;
}

export function mayBeHeard({ isMuted, holdToTalk, isHeld }: TalkWish): boolean {
  return holdToTalk ? isHeld : !isMuted;
}
