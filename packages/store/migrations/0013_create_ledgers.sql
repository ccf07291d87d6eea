-- Tables of figures that districts keep themselves. `text` is the sheet as read, cells parted by tabs, rows by line feeds, so
-- that a figure is quoted from it as from a report; `map` says how it was read (JSON) and is remembered by `signature`,
-- the headings of the table. An import that was undone stays, and so do its figures.
CREATE TABLE ledger (
  id INTEGER PRIMARY KEY,
  area TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sheet TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  text TEXT NOT NULL,
  bytes BLOB NOT NULL,
  signature TEXT NOT NULL,
  map TEXT NOT NULL CHECK (json_valid(map)),
  skipped INTEGER NOT NULL,
  author TEXT NOT NULL,
  note TEXT,
  imported_at TEXT NOT NULL,
  undone_at TEXT,
  undone_by TEXT,
  undone_why TEXT,
  CHECK ((undone_at IS NULL) = (undone_by IS NULL) AND (undone_at IS NULL) = (undone_why IS NULL))
) STRICT;
CREATE INDEX ledger_signature ON ledger (signature);

-- One figure of a ledger and the cell that says it. Its ids begin above 2^40, so that the evidence of an observation, which
-- is one integer, is a reading, a ledger's figure or a correction (negative), and no table has to be asked which.
CREATE TABLE ledger_value (
  id INTEGER PRIMARY KEY CHECK (id > 1099511627776),
  ledger_id INTEGER NOT NULL REFERENCES ledger (id),
  township_id INTEGER NOT NULL REFERENCES division (id),
  year INTEGER NOT NULL,
  indicator_id INTEGER NOT NULL REFERENCES indicator (id),
  value REAL,
  lower REAL NOT NULL,
  upper REAL,
  qualifier INTEGER NOT NULL,
  status INTEGER NOT NULL,
  period INTEGER NOT NULL,
  address TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  source_url TEXT,
  CHECK ("end" > start)
) STRICT;
CREATE INDEX ledger_value_cell ON ledger_value (township_id, year, indicator_id);
CREATE INDEX ledger_value_ledger ON ledger_value (ledger_id);

-- A cell may now change because a ledger was imported, or its import undone.
CREATE TABLE observation_change_new (
  id INTEGER PRIMARY KEY,
  township_id INTEGER NOT NULL,
  year INTEGER NOT NULL,
  indicator_id INTEGER NOT NULL,
  recorded_at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('added', 'changed', 'gone')),
  reason TEXT NOT NULL
    CHECK (reason IN ('import', 'extraction', 'correction', 'withdrawal', 'ledger', 'ledger_undo')),
  cause INTEGER NOT NULL,
  value REAL,
  lower REAL,
  upper REAL,
  qualifier INTEGER,
  status INTEGER,
  evidence INTEGER,
  CHECK ((kind = 'gone') = (status IS NULL))
) STRICT;
INSERT INTO observation_change_new SELECT * FROM observation_change;
DROP TABLE observation_change;
ALTER TABLE observation_change_new RENAME TO observation_change;
CREATE INDEX observation_change_cell ON observation_change (township_id, year, indicator_id);
