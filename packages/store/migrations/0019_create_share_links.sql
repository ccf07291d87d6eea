-- Views that somebody outside is let see for a while. Only a hash of the secret in the address is kept. A link that was taken
-- back stays, so that its visits stay explained.
CREATE TABLE share_link (
  id INTEGER PRIMARY KEY,
  secret_hash TEXT NOT NULL UNIQUE CHECK (length(secret_hash) = 64),
  address TEXT NOT NULL,
  recipient TEXT NOT NULL,
  may_data INTEGER NOT NULL CHECK (may_data IN (0, 1)),
  may_image INTEGER NOT NULL CHECK (may_image IN (0, 1)),
  has_watermark INTEGER NOT NULL CHECK (has_watermark IN (0, 1)),
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  revoked_at TEXT,
  revoked_by TEXT
) STRICT;

CREATE TABLE share_visit (
  id INTEGER PRIMARY KEY,
  link_id INTEGER NOT NULL REFERENCES share_link (id),
  visited_at TEXT NOT NULL,
  what TEXT NOT NULL,
  address TEXT NOT NULL,
  program TEXT NOT NULL
) STRICT;
CREATE INDEX share_visit_link ON share_visit (link_id, id);
