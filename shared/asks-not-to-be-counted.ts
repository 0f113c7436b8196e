type Visitor = Pick<Navigator, 'doNotTrack'> & { globalPrivacyControl?: boolean };

/** True where the visitor's browser says so: Global Privacy Control, or Do Not Track. */
export function asksNotToBeCounted({ globalPrivacyControl, doNotTrack }: Visitor = navigator): boolean {
  return globalPrivacyControl === true || doNotTrack === '1';
}
