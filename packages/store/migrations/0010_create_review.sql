-- What a person should look at: the cells that are doubtful, computed anew with every change of their township and year.
CREATE TABLE review_item (
  township_id INTEGER NOT NULL,
  year INTEGER NOT NULL,
  indicator_id INTEGER NOT NULL,
  report_id INTEGER,
  reasons INTEGER NOT NULL CHECK (reasons > 0),
  decision_id INTEGER,
  PRIMARY KEY (township_id, year, indicator_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_item_open ON review_item (township_id, year, indicator_id) WHERE decision_id IS NULL;

-- What a person decided about a cell, append-only; an undo is a decision too. `settled` is what the cell and its words were then.
CREATE TABLE review_decision (
  id INTEGER PRIMARY KEY,
  township_id INTEGER NOT NULL REFERENCES division (id),
  year INTEGER NOT NULL,
  indicator_id INTEGER NOT NULL REFERENCES indicator (id),
  report_id INTEGER REFERENCES report (id),
  decided_at TEXT NOT NULL,
  author TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('accept', 'correct', 'move', 'reject', 'add', 'undo')),
  reasons INTEGER NOT NULL,
  settled TEXT NOT NULL,
  corrections TEXT NOT NULL CHECK (json_valid(corrections)),
  note TEXT,
  undoes INTEGER REFERENCES review_decision (id),
  CHECK ((action = 'undo') = (undoes IS NOT NULL))
) STRICT;
CREATE INDEX review_decision_cell ON review_decision (township_id, year, indicator_id);
CREATE UNIQUE INDEX review_decision_undoes ON review_decision (undoes) WHERE undoes IS NOT NULL;

-- Which figures are looked at beside the doubtful ones: every outlier, and a share of the rest drawn by a seed.
CREATE TABLE review_plan (
  id INTEGER PRIMARY KEY,
  made_at TEXT NOT NULL,
  author TEXT NOT NULL,
  area TEXT NOT NULL,
  years TEXT NOT NULL CHECK (json_valid(years)),
  share REAL NOT NULL CHECK (share > 0 AND share <= 1),
  seed TEXT NOT NULL,
  population INTEGER NOT NULL
) STRICT;
CREATE TABLE review_pick (
  township_id INTEGER NOT NULL,
  year INTEGER NOT NULL,
  indicator_id INTEGER NOT NULL,
  plan_id INTEGER NOT NULL REFERENCES review_plan (id),
  kind TEXT NOT NULL CHECK (kind IN ('outlier', 'sample')),
  PRIMARY KEY (township_id, year, indicator_id, plan_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_pick_plan ON review_pick (plan_id);

-- Where a second reader points in a report's text; the number there was read by our own scanner. It fills no cell.
CREATE TABLE second_reading (
  id INTEGER PRIMARY KEY,
  report_id INTEGER NOT NULL REFERENCES report (id),
  indicator_id INTEGER NOT NULL REFERENCES indicator (id),
  recorded_at TEXT NOT NULL,
  printed TEXT NOT NULL,
  value REAL,
  lower REAL NOT NULL,
  upper REAL,
  qualifier INTEGER NOT NULL,
  unit TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  CHECK ("end" > start)
) STRICT;
CREATE INDEX second_reading_report ON second_reading (report_id);
