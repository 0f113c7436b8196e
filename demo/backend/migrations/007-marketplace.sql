-- What the marketplace shows of a Genie beside the Genie itself. `trend` is the logarithm of its views, each of
-- which counts half as much after every three days: one number that only grows, and that an index can sort by.

ALTER TABLE agents
  ADD COLUMN brand text NOT NULL DEFAULT '',
  ADD COLUMN rating double precision NOT NULL DEFAULT 0 CHECK (rating BETWEEN 0 AND 5),
  ADD COLUMN view_count integer NOT NULL DEFAULT 0,
  ADD COLUMN clone_count integer NOT NULL DEFAULT 0,
  ADD COLUMN is_featured boolean NOT NULL DEFAULT false,
  ADD COLUMN trend double precision NOT NULL DEFAULT 0;

CREATE INDEX listings_newest ON agents (created_at DESC, id)
  WHERE is_active AND is_public AND is_marketplace_genie;
CREATE INDEX listings_popular ON agents (view_count DESC, id)
  WHERE is_active AND is_public AND is_marketplace_genie;
CREATE INDEX listings_rating ON agents (rating DESC, id)
  WHERE is_active AND is_public AND is_marketplace_genie;
CREATE INDEX listings_clones ON agents (clone_count DESC, id)
  WHERE is_active AND is_public AND is_marketplace_genie;
CREATE INDEX listings_trending ON agents (trend DESC, id)
  WHERE is_active AND is_public AND is_marketplace_genie;
CREATE INDEX listings_of_category ON agents (category, created_at DESC, id)
  WHERE is_active AND is_public AND is_marketplace_genie;
