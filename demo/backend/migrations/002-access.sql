-- Who may do what. Keys, tokens and codes are kept as SHA-256 only: a copy of this database opens nothing.

CREATE TABLE api_keys (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
  key_hash text NOT NULL UNIQUE,
  revoked_at timestamptz,
  created_at timestamptz NOT NULL
);

CREATE TABLE agent_access_grants (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  agent_id uuid NOT NULL REFERENCES agents (id) ON DELETE CASCADE,
  token_hash text NOT NULL UNIQUE,
  label text NOT NULL DEFAULT '',
  max_uses integer NOT NULL DEFAULT 0 CHECK (max_uses >= 0), -- 0: as often as one likes
  use_count integer NOT NULL DEFAULT 0,
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz,
  granted_by uuid REFERENCES profiles (id),
  created_at timestamptz NOT NULL
);
CREATE INDEX agent_access_grants_of_agent ON agent_access_grants (agent_id);

CREATE TABLE agent_invites (
  id uuid PRIMARY KEY,
  agent_id uuid NOT NULL REFERENCES agents (id) ON DELETE CASCADE,
  email text NOT NULL,
  code_hash text NOT NULL,
  invited_by uuid REFERENCES profiles (id),
  expires_at timestamptz NOT NULL,
  accepted_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz NOT NULL
);
CREATE INDEX agent_invites_of_agent ON agent_invites (agent_id, email);

CREATE TABLE agent_users (
  agent_id uuid NOT NULL REFERENCES agents (id) ON DELETE CASCADE,
  user_id uuid NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
  granted_by uuid REFERENCES profiles (id),
  expires_at timestamptz,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (agent_id, user_id)
);

CREATE TABLE agent_access_requests (
  id uuid PRIMARY KEY,
  agent_id uuid NOT NULL REFERENCES agents (id) ON DELETE CASCADE,
  email text NOT NULL,
  status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'approved', 'denied')),
  created_at timestamptz NOT NULL,
  mailed_at timestamptz,
  resolved_at timestamptz,
  resolved_by uuid REFERENCES profiles (id)
);
CREATE UNIQUE INDEX agent_access_requests_pending ON agent_access_requests (agent_id, email)
  WHERE status = 'pending';
CREATE INDEX agent_access_requests_mailed ON agent_access_requests (email, mailed_at);
