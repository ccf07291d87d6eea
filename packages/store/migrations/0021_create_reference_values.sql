-- Reference values (参考值): what a document sets or states for an indicator, in an area ('' everywhere; a kind of township where
-- one is named) and from one report year to another (null: until further notice). `printed` are the words, value and
-- bounds what they say. Nothing is overwritten: a change is a new row that names the one it replaces, and a row that
-- no longer holds keeps who ended it and why.
CREATE TABLE reference_value (
  id INTEGER PRIMARY KEY,
  indicator TEXT NOT NULL,
  area TEXT NOT NULL,
  kind TEXT,
  first_year INTEGER NOT NULL,
  last_year INTEGER CHECK (last_year >= first_year),
  printed TEXT NOT NULL,
  value REAL,
  lower REAL NOT NULL,
  upper REAL CHECK (upper >= lower),
  qualifier TEXT NOT NULL,
  nature TEXT NOT NULL CHECK (nature IN ('target', 'standard', 'superior')),
  source_title TEXT NOT NULL,
  source_url TEXT,
  source_date TEXT,
  note TEXT,
  replaces INTEGER REFERENCES reference_value (id),
  author TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  ended_at TEXT,
  ended_by TEXT,
  ended_why TEXT,
  CHECK ((ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (ended_why IS NULL))
) STRICT;
