-- What owners, members and new accounts need on top of 002.

ALTER TABLE profiles ADD COLUMN avatar_url text;
ALTER TABLE profiles ADD COLUMN password_hash text; -- scrypt; none until its owner has set one

ALTER TABLE api_keys ADD COLUMN name text NOT NULL DEFAULT '';
ALTER TABLE api_keys ADD COLUMN last_four text NOT NULL DEFAULT '';

-- Whom a grant was made for, so that it ends with their membership. Links that anybody may use have none.
ALTER TABLE agent_access_grants ADD COLUMN user_id uuid REFERENCES profiles (id) ON DELETE CASCADE;
ALTER TABLE agent_access_requests ADD COLUMN user_id uuid REFERENCES profiles (id) ON DELETE SET NULL;

-- A consumer's profile links to the Genies that they were let into.
CREATE TABLE consumer_agents (
  user_id uuid NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
  agent_id uuid NOT NULL REFERENCES agents (id) ON DELETE CASCADE,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (user_id, agent_id)
);

-- Links with which a new account gets its password: hashed, as all that opens something.
CREATE TABLE password_links (
  token_hash text PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  created_at timestamptz NOT NULL
);

-- Which voice room was opened by what. Without foreign keys: a room outlives a Genie that is deleted, until it
-- has been ended.
CREATE TABLE voice_rooms (
  room text PRIMARY KEY,
  agent_id uuid NOT NULL,
  grant_id integer,
  user_id uuid,
  created_at timestamptz NOT NULL,
  revoked_at timestamptz
);
CREATE INDEX voice_rooms_recent ON voice_rooms (created_at);
