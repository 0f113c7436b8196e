-- What the visitor of a room has agreed to, and no word of who they are. `consent_version` is made from the words of
-- the notice. NULL where the client did not say.

ALTER TABLE voice_rooms
  ADD COLUMN consent_given_at timestamptz, -- by the visitor's clock; `created_at` is ours
  ADD COLUMN consent_version text,
  ADD COLUMN consent_language text,
  ADD COLUMN consent_input text CHECK (consent_input IN ('voice', 'text'));
