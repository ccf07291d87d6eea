-- A change of divisions that a person declared: its event, and what its undo must bring back.
CREATE TABLE division_change (
  id INTEGER PRIMARY KEY,
  recorded_at TEXT NOT NULL,
  author TEXT NOT NULL,
  kind TEXT NOT NULL,
  date TEXT NOT NULL,
  before TEXT NOT NULL CHECK (json_valid(before)),
  created TEXT NOT NULL CHECK (json_valid(created)),
  -- null once it was undone: the event is gone then
  event_id INTEGER REFERENCES division_event (id),
  undone_at TEXT,
  undone_by TEXT,
  CHECK ((undone_at IS NULL) = (undone_by IS NULL)),
  CHECK ((undone_at IS NULL) = (event_id IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX division_change_event ON division_change (event_id) WHERE event_id IS NOT NULL;
