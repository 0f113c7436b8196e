-- Every decision on access, in a chain: each row's hash covers the row before it, so that none can be changed,
-- added in between or taken out unseen. Only the retention job may delete, and leaves a row that says so.

CREATE TABLE audit (
  id integer PRIMARY KEY, -- the place in the chain, without gaps
  at timestamptz NOT NULL,
  actor text NOT NULL,
  action text NOT NULL,
  object text NOT NULL,
  outcome text NOT NULL,
  ip text NOT NULL, -- of a network, never of one machine
  request_id text NOT NULL,
  previous_hash text NOT NULL,
  hash text NOT NULL
);
CREATE INDEX audit_at ON audit (at);

CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('genie.trims_audit', true) = 'yes' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'the audit trail can only be appended to';
END
$$;
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON audit
  FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
