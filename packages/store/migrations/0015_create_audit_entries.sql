-- Who changed what: append-only, each line bound to the one before it by a hash over both.
CREATE TABLE audit_entry (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  moment TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  object TEXT NOT NULL,
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after)),
  address TEXT,
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE INDEX audit_entry_actor ON audit_entry (actor, number);

CREATE TRIGGER audit_entry_is_never_changed BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_entry_is_never_removed BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
-- INSERT OR REPLACE would remove a line without a word; sqlite_sequence also remembers lines that were taken from the end.
CREATE TRIGGER audit_entry_takes_the_next_number BEFORE INSERT ON audit_entry
WHEN NEW.number <> coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'audit_entry'), 0) + 1
BEGIN SELECT RAISE(ABORT, 'a line of the audit log takes the next number'); END;
