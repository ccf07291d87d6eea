-- The cell. Bounds stand only where the qualifier is not exact; evidence is a reading (positive) or a correction (negative).
-- No foreign keys: they would be checked for every row of a bulk import; the doctor looks for orphans instead.
CREATE TABLE observation (
  township_id INTEGER NOT NULL,
  year INTEGER NOT NULL,
  indicator_id INTEGER NOT NULL,
  value REAL,
  lower REAL,
  upper REAL,
  qualifier INTEGER,
  status INTEGER NOT NULL,
  evidence INTEGER,
  PRIMARY KEY (township_id, year, indicator_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX observation_rank ON observation (indicator_id, year, township_id, value, qualifier, status)
  WHERE value IS NOT NULL;

-- What each cell was, from when and why, append-only. A cell that is gone has no status.
CREATE TABLE observation_change (
  id INTEGER PRIMARY KEY,
  township_id INTEGER NOT NULL,
  year INTEGER NOT NULL,
  indicator_id INTEGER NOT NULL,
  recorded_at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('added', 'changed', 'gone')),
  reason TEXT NOT NULL CHECK (reason IN ('import', 'extraction', 'correction', 'withdrawal')),
  cause INTEGER NOT NULL,
  value REAL,
  lower REAL,
  upper REAL,
  qualifier INTEGER,
  status INTEGER,
  evidence INTEGER,
  CHECK ((kind = 'gone') = (status IS NULL))
) STRICT;
CREATE INDEX observation_change_cell ON observation_change (township_id, year, indicator_id);

-- A change that a person declares. The newest of a cell stands above every extraction until it is released.
CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  township_id INTEGER NOT NULL REFERENCES division (id),
  year INTEGER NOT NULL,
  indicator_id INTEGER NOT NULL REFERENCES indicator (id),
  recorded_at TEXT NOT NULL,
  author TEXT NOT NULL,
  reason TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('set', 'release')),
  value REAL,
  lower REAL,
  upper REAL,
  qualifier INTEGER,
  status INTEGER,
  old_value REAL,
  old_lower REAL,
  old_upper REAL,
  old_qualifier INTEGER,
  old_status INTEGER,
  CHECK ((action = 'set') = (status IS NOT NULL))
) STRICT;
CREATE INDEX correction_cell ON correction (township_id, year, indicator_id);
