-- The integer of each catalogue id. A row is never deleted or renumbered: stored cells point at it.
CREATE TABLE indicator (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row, counted up by every transaction that changes an answer.
CREATE TABLE revision (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  number INTEGER NOT NULL
) STRICT;
INSERT INTO revision (id, number) VALUES (1, 0);
