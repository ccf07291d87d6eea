-- Who may come in and do what. Accounts are never removed, so that every name in the log stays explained; of passwords,
-- sessions and tokens only hashes are kept.
CREATE TABLE account (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL CHECK (
    role IN ('administrator', 'editor', 'reviewer', 'analyst', 'reader', 'township', 'auditor')
  ),
  division TEXT CHECK ((role = 'township') = (division IS NOT NULL)),
  password TEXT NOT NULL,
  must_change INTEGER NOT NULL CHECK (must_change IN (0, 1)),
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  password_set_at TEXT NOT NULL,
  last_login_at TEXT,
  deactivated_at TEXT
) STRICT;

CREATE TABLE session (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES account (id),
  secret_hash TEXT NOT NULL UNIQUE CHECK (length(secret_hash) = 64),
  opened_at TEXT NOT NULL,
  used_at TEXT NOT NULL,
  address TEXT NOT NULL,
  program TEXT NOT NULL
) STRICT;
CREATE INDEX session_account ON session (account_id);

CREATE TABLE api_token (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES account (id),
  name TEXT NOT NULL,
  scopes TEXT NOT NULL CHECK (json_valid(scopes)),
  secret_hash TEXT NOT NULL UNIQUE CHECK (length(secret_hash) = 64),
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at TEXT,
  revoked_at TEXT
) STRICT;
CREATE INDEX api_token_account ON api_token (account_id);

-- Wrong tries, by the name that was typed and by the address they came from.
CREATE TABLE login_guard (
  subject TEXT PRIMARY KEY,
  failures INTEGER NOT NULL,
  failed_at TEXT NOT NULL,
  closed_until TEXT
) STRICT, WITHOUT ROWID;
