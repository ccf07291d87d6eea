-- Everything that was read, append-only: chosen for the cell (headline) or not.
CREATE TABLE reading (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES extraction_run (id),
  indicator_id INTEGER NOT NULL REFERENCES indicator (id),
  printed TEXT NOT NULL,
  value REAL,
  lower REAL NOT NULL,
  upper REAL,
  qualifier INTEGER NOT NULL,
  unit TEXT NOT NULL,
  status INTEGER NOT NULL,
  period INTEGER NOT NULL,
  scope INTEGER NOT NULL,
  headline INTEGER NOT NULL CHECK (headline IN (0, 1)),
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  rules TEXT NOT NULL CHECK (json_valid(rules)),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  context_start INTEGER NOT NULL,
  context_end INTEGER NOT NULL,
  CHECK ("end" > start)
) STRICT;
CREATE INDEX reading_run ON reading (run_id, indicator_id);

-- A number that fills no cell, and why.
CREATE TABLE untaken_number (
  run_id INTEGER NOT NULL REFERENCES extraction_run (id),
  position INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (run_id, position)
) STRICT, WITHOUT ROWID;

-- An indicator that the text speaks of without a number: a placeholder left in, or words alone.
CREATE TABLE unnumbered_mention (
  run_id INTEGER NOT NULL REFERENCES extraction_run (id),
  indicator_id INTEGER NOT NULL REFERENCES indicator (id),
  status INTEGER NOT NULL,
  start INTEGER,
  "end" INTEGER,
  quote TEXT,
  PRIMARY KEY (run_id, indicator_id)
) STRICT, WITHOUT ROWID;

-- A problem that a report admits or a plan that it announces, coded by theme.
CREATE TABLE themed_item (
  run_id INTEGER NOT NULL REFERENCES extraction_run (id),
  part TEXT NOT NULL CHECK (part IN ('problem', 'plan')),
  position INTEGER NOT NULL,
  theme TEXT,
  also TEXT NOT NULL CHECK (json_valid(also)),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  PRIMARY KEY (run_id, part, position)
) STRICT, WITHOUT ROWID;

-- A relation between figures that should hold and does not, worded as a question.
CREATE TABLE report_check (
  run_id INTEGER NOT NULL REFERENCES extraction_run (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('ask', 'note')),
  message_zh TEXT NOT NULL,
  message_en TEXT NOT NULL,
  indicators TEXT NOT NULL CHECK (json_valid(indicators)),
  PRIMARY KEY (run_id, position)
) STRICT, WITHOUT ROWID;
