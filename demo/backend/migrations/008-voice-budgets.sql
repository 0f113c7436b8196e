-- What a voice room costs its Genie: from when it was joined to when it was over, and never more than its limit.
-- `left_at`: the visitor's connection has gone, and they may come back with the code behind `resume_hash`.

ALTER TABLE voice_rooms
  ADD COLUMN input text NOT NULL DEFAULT 'voice' CHECK (input IN ('voice', 'text')),
  ADD COLUMN identity text NOT NULL DEFAULT '',
  ADD COLUMN max_duration_s integer NOT NULL DEFAULT 7200,
  ADD COLUMN resume_hash text,
  ADD COLUMN joined_at timestamptz,
  ADD COLUMN left_at timestamptz,
  ADD COLUMN ended_at timestamptz;

CREATE INDEX voice_rooms_of_agent ON voice_rooms (agent_id, created_at);
