-- A numbered state of the figures of one district and report year, as people cite it: 990101-2022-1. `state` is what stood in
-- the frozen tables (see src/releases/frozen-tables.ts) as JSON lines, gzipped; `hash` is the SHA-256 of those lines.
CREATE TABLE release (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  area TEXT NOT NULL CHECK (length(area) IN (4, 6)),
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  number INTEGER NOT NULL CHECK (number > 0),
  made_at TEXT NOT NULL,
  author TEXT NOT NULL,
  note TEXT NOT NULL CHECK (note <> ''),
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  townships INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  observations INTEGER NOT NULL,
  -- how the cells differ from the release before it; empty in a first one, where every cell is new
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  -- what townships did not accept, and what was decided
  disputes TEXT NOT NULL CHECK (json_valid(disputes)),
  state BLOB NOT NULL,
  UNIQUE (area, year, number)
) STRICT;
CREATE INDEX release_made ON release (made_at);

CREATE TRIGGER release_is_never_changed BEFORE UPDATE ON release
BEGIN SELECT RAISE(ABORT, 'a release is never changed'); END;
CREATE TRIGGER release_is_never_removed BEFORE DELETE ON release
BEGIN SELECT RAISE(ABORT, 'a release is never removed'); END;
-- INSERT OR REPLACE would remove a release without a word.
CREATE TRIGGER release_takes_the_next_number BEFORE INSERT ON release
WHEN NEW.number <> 1 + (SELECT count(*) FROM release AS r WHERE r.area = NEW.area AND r.year = NEW.year)
  OR EXISTS (SELECT 1 FROM release AS r WHERE r.id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a release takes the next number'); END;
