-- Genies and what is shown of them. Tables and columns that HelpGenie's documents name keep their names.

CREATE TABLE profiles (
  id uuid PRIMARY KEY,
  email text NOT NULL UNIQUE,
  full_name text NOT NULL DEFAULT '',
  role text NOT NULL DEFAULT 'consumer' CHECK (role IN ('internal_admin', 'standard_user', 'consumer')),
  created_at timestamptz NOT NULL
);

CREATE TABLE agents (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES profiles (id),
  name text NOT NULL,
  description text NOT NULL DEFAULT '',
  elevenlabs_id text NOT NULL DEFAULT '',
  category text NOT NULL DEFAULT '',
  url_name text NOT NULL UNIQUE CHECK (url_name ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  is_active boolean NOT NULL DEFAULT true,
  is_public boolean NOT NULL DEFAULT false,
  is_marketplace_genie boolean NOT NULL DEFAULT false,
  is_demo_genie boolean NOT NULL DEFAULT false,
  branding jsonb NOT NULL DEFAULT '{}',
  settings jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL
);

-- What strangers may browse, in the order in which it is shown.
CREATE INDEX agents_listed ON agents (created_at DESC, id)
  WHERE is_active AND (is_public OR is_marketplace_genie);

CREATE TABLE agent_pages (
  id uuid PRIMARY KEY,
  agent_id uuid NOT NULL UNIQUE REFERENCES agents (id) ON DELETE CASCADE,
  welcome_message text NOT NULL DEFAULT '',
  info_links jsonb NOT NULL DEFAULT '[]'
);

CREATE TABLE saved_qr_codes (
  id uuid PRIMARY KEY,
  agent_id uuid NOT NULL REFERENCES agents (id) ON DELETE CASCADE,
  name text NOT NULL,
  image_url text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL
);
CREATE INDEX saved_qr_codes_of_agent ON saved_qr_codes (agent_id);

CREATE TABLE documents (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  agent_id uuid NOT NULL REFERENCES agents (id) ON DELETE CASCADE,
  title text NOT NULL,
  content text NOT NULL
);
CREATE INDEX documents_of_agent ON documents (agent_id);

CREATE TABLE portals (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES profiles (id),
  name text NOT NULL,
  url_name text NOT NULL UNIQUE,
  description text NOT NULL DEFAULT '',
  is_public boolean NOT NULL DEFAULT true,
  branding jsonb NOT NULL DEFAULT '{}',
  welcome_message text NOT NULL DEFAULT '',
  info_links jsonb NOT NULL DEFAULT '[]',
  created_at timestamptz NOT NULL
);

CREATE TABLE portal_agents (
  portal_id uuid NOT NULL REFERENCES portals (id) ON DELETE CASCADE,
  agent_id uuid NOT NULL REFERENCES agents (id) ON DELETE CASCADE,
  position integer NOT NULL,
  PRIMARY KEY (portal_id, agent_id)
);
