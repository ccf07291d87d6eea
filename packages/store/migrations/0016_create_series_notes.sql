-- Declared changes of what is counted: from `first_year` on another definition of an indicator (all of them where null) holds
-- in an area ('' everywhere). Nothing is overwritten: a note that was taken back stays with who took it back and why.
CREATE TABLE series_note (
  id INTEGER PRIMARY KEY,
  indicator TEXT,
  area TEXT NOT NULL,
  first_year INTEGER NOT NULL,
  comparability TEXT NOT NULL CHECK (comparability IN ('same', 'scaled', 'break')),
  text TEXT NOT NULL,
  source TEXT,
  author TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  undone_at TEXT,
  undone_by TEXT,
  undone_why TEXT,
  CHECK ((undone_at IS NULL) = (undone_by IS NULL) AND (undone_at IS NULL) = (undone_why IS NULL))
) STRICT;
