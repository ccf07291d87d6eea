-- A division keeps its id through renames and changes of kind; its names, codes and parents over time are its versions.
CREATE TABLE division (
  id INTEGER PRIMARY KEY,
  level TEXT NOT NULL CHECK (level IN ('province', 'prefecture', 'county', 'township')),
  fictional INTEGER NOT NULL CHECK (fictional IN (0, 1))
) STRICT;

-- first_year and last_year: the report years on whose 31 December the version stands. Only townships have a kind.
CREATE TABLE division_version (
  id INTEGER PRIMARY KEY,
  division_id INTEGER NOT NULL REFERENCES division (id),
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT,
  parent_code TEXT,
  valid_from TEXT,
  valid_to TEXT,
  first_year INTEGER NOT NULL GENERATED ALWAYS AS (
    coalesce(CAST(substr(valid_from, 1, 4) AS INTEGER), 0)
  ) STORED,
  last_year INTEGER NOT NULL GENERATED ALWAYS AS (
    CASE
      WHEN valid_to IS NULL THEN 9999
      WHEN substr(valid_to, 6) = '12-31' THEN CAST(substr(valid_to, 1, 4) AS INTEGER)
      ELSE CAST(substr(valid_to, 1, 4) AS INTEGER) - 1
    END
  ) STORED,
  CHECK (length(code) IN (2, 4, 6, 9)),
  CHECK ((length(code) = 9) = (kind IS NOT NULL)),
  CHECK (parent_code IS NULL OR substr(code, 1, length(parent_code)) = parent_code)
) STRICT;
CREATE INDEX division_version_code ON division_version (code, first_year, last_year, division_id);
CREATE INDEX division_version_division ON division_version (division_id, first_year);
CREATE INDEX division_version_name ON division_version (name);
CREATE INDEX division_version_parent ON division_version (parent_code);

CREATE TABLE division_event (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  date TEXT NOT NULL,
  document TEXT
) STRICT;

-- The divisions that an event ends or changes ('from') and those that come out of it ('to').
CREATE TABLE division_event_side (
  event_id INTEGER NOT NULL REFERENCES division_event (id),
  side TEXT NOT NULL CHECK (side IN ('from', 'to')),
  code TEXT NOT NULL,
  division_id INTEGER NOT NULL REFERENCES division (id),
  name TEXT NOT NULL,
  PRIMARY KEY (event_id, side, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX division_event_side_division ON division_event_side (division_id);
