/** A mail to go out. All its text is ours or cleaned: nothing in it is a stranger's to choose. */
export interface OutgoingMail {
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** A mail in the demo's mailbox. */
export interface Mail extends OutgoingMail {
  id: number;
  sentAtMs: number;
}
