/** Why a mail is sent: limits count by it. */
export type MailKind =
  | 'access-request'
  | 'request-digest'
  | 'access-granted'
  | 'access-denied'
  | 'invite'
  | 'welcome';

/** A mail to go out. All its text is ours or cleaned: nothing in it is a stranger's to choose. */
export interface OutgoingMail {
  kind: MailKind;
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** A mail in the demo's mailbox. */
export interface Mail {
  id: number;
  to: string;
  subject: string;
  text: string;
  html: string;
  sentAtMs: number;
}
