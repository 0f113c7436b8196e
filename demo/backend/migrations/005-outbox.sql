-- Mails wait here until a mail server has taken them; the demo's mailbox shows the same table.

ALTER TABLE mails ADD COLUMN kind text NOT NULL DEFAULT '';
ALTER TABLE mails ADD COLUMN attempts integer NOT NULL DEFAULT 0;
ALTER TABLE mails ADD COLUMN next_attempt_at timestamptz; -- none: there is nothing more to do
ALTER TABLE mails ADD COLUMN sent_at timestamptz;
ALTER TABLE mails ADD COLUMN given_up_at timestamptz;
UPDATE mails SET sent_at = created_at;

CREATE INDEX mails_due ON mails (next_attempt_at) WHERE next_attempt_at IS NOT NULL;
CREATE INDEX mails_to ON mails (recipient, created_at);
