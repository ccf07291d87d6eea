-- Scoring schemes as people saved them: every save is a row of its own and nothing is overwritten. The newest row of a
-- name that is not deleted is the scheme as it stands; a lock says when, by whom and why its weights were fixed.
CREATE TABLE scoring_scheme (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  number INTEGER NOT NULL,
  author TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  locked_at TEXT,
  locked_by TEXT,
  lock_reason TEXT,
  deleted_at TEXT,
  body TEXT NOT NULL,
  UNIQUE (name, number),
  CHECK ((locked_at IS NULL) = (locked_by IS NULL) AND (locked_at IS NULL) = (lock_reason IS NULL))
) STRICT;
