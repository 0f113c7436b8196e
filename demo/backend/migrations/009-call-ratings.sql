-- What a visitor thought of a call: no identity, no address, nothing but the room's random name. Kept for 180 days.

CREATE TABLE call_ratings (
  room text PRIMARY KEY, -- one a call
  agent_id uuid NOT NULL REFERENCES agents (id) ON DELETE CASCADE,
  rating smallint NOT NULL CHECK (rating BETWEEN 1 AND 5),
  comment text NOT NULL DEFAULT '' CHECK (length(comment) <= 1000),
  created_at timestamptz NOT NULL
);
CREATE INDEX call_ratings_of_agent ON call_ratings (agent_id, created_at DESC);
