-- Right of reply: the townships of an area are asked about their figures of a year before these are released. Nothing of it is
-- changed or removed afterwards: a round is moved on by steps, a reply or a decision is taken back by another one.
CREATE TABLE reply_round (
  id INTEGER PRIMARY KEY,
  area TEXT NOT NULL,
  year INTEGER NOT NULL
) STRICT;
CREATE INDEX reply_round_year ON reply_round (year);
CREATE TABLE reply_round_step (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES reply_round (id),
  recorded_at TEXT NOT NULL,
  author TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('open', 'extend', 'withdraw')),
  deadline TEXT NOT NULL,
  note TEXT
) STRICT;
CREATE INDEX reply_round_step_round ON reply_round_step (round_id);

-- What a township said, and how it reached the committee. `seen_change` is the last change of an observation at that time: what
-- changed later was not before the township.
CREATE TABLE township_reply (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES reply_round (id),
  township_id INTEGER NOT NULL REFERENCES division (id),
  year INTEGER NOT NULL,
  recorded_at TEXT NOT NULL,
  author TEXT NOT NULL,
  received_on TEXT NOT NULL,
  manner TEXT NOT NULL CHECK (manner IN ('paper', 'phone', 'meeting', 'message', 'online', 'other')),
  speaker TEXT,
  answer TEXT NOT NULL CHECK (answer IN ('agree', 'dispute', 'undo')),
  note TEXT,
  seen_change INTEGER NOT NULL,
  undoes INTEGER REFERENCES township_reply (id),
  CHECK ((answer = 'undo') = (undoes IS NOT NULL))
) STRICT;
CREATE INDEX township_reply_place ON township_reply (township_id, year);
CREATE INDEX township_reply_round ON township_reply (round_id);
CREATE UNIQUE INDEX township_reply_undoes ON township_reply (undoes) WHERE undoes IS NOT NULL;
CREATE TABLE reply_attachment (
  id INTEGER PRIMARY KEY,
  reply_id INTEGER NOT NULL REFERENCES township_reply (id),
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 10485760)
) STRICT;
CREATE INDEX reply_attachment_reply ON reply_attachment (reply_id);

-- One figure that a township does not accept: what stood there, what it should be in the township's words or figure.
CREATE TABLE dispute (
  id INTEGER PRIMARY KEY,
  reply_id INTEGER NOT NULL REFERENCES township_reply (id),
  township_id INTEGER NOT NULL REFERENCES division (id),
  year INTEGER NOT NULL,
  indicator_id INTEGER NOT NULL REFERENCES indicator (id),
  text TEXT NOT NULL,
  seen_value REAL,
  seen_lower REAL,
  seen_upper REAL,
  seen_qualifier INTEGER,
  seen_status INTEGER,
  asked_value REAL,
  asked_lower REAL,
  asked_upper REAL,
  asked_qualifier INTEGER,
  asked_status INTEGER
) STRICT;
CREATE INDEX dispute_cell ON dispute (township_id, year, indicator_id);
CREATE INDEX dispute_reply ON dispute (reply_id);
CREATE TABLE dispute_decision (
  id INTEGER PRIMARY KEY,
  dispute_id INTEGER NOT NULL REFERENCES dispute (id),
  decided_at TEXT NOT NULL,
  author TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('upheld', 'rejected', 'withdrawn', 'undo')),
  reason TEXT NOT NULL,
  correction_id INTEGER REFERENCES correction (id),
  undoes INTEGER REFERENCES dispute_decision (id),
  CHECK ((outcome = 'undo') = (undoes IS NOT NULL)),
  CHECK (outcome <> 'upheld' OR correction_id IS NOT NULL)
) STRICT;
CREATE INDEX dispute_decision_dispute ON dispute_decision (dispute_id);
CREATE UNIQUE INDEX dispute_decision_undoes ON dispute_decision (undoes) WHERE undoes IS NOT NULL;

CREATE TRIGGER reply_round_is_never_changed BEFORE UPDATE ON reply_round
BEGIN SELECT RAISE(ABORT, 'replies of townships are append-only'); END;
CREATE TRIGGER reply_round_is_never_removed BEFORE DELETE ON reply_round
BEGIN SELECT RAISE(ABORT, 'replies of townships are append-only'); END;
CREATE TRIGGER reply_round_step_is_never_changed BEFORE UPDATE ON reply_round_step
BEGIN SELECT RAISE(ABORT, 'replies of townships are append-only'); END;
CREATE TRIGGER reply_round_step_is_never_removed BEFORE DELETE ON reply_round_step
BEGIN SELECT RAISE(ABORT, 'replies of townships are append-only'); END;
CREATE TRIGGER township_reply_is_never_changed BEFORE UPDATE ON township_reply
BEGIN SELECT RAISE(ABORT, 'replies of townships are append-only'); END;
CREATE TRIGGER township_reply_is_never_removed BEFORE DELETE ON township_reply
BEGIN SELECT RAISE(ABORT, 'replies of townships are append-only'); END;
CREATE TRIGGER reply_attachment_is_never_changed BEFORE UPDATE ON reply_attachment
BEGIN SELECT RAISE(ABORT, 'replies of townships are append-only'); END;
CREATE TRIGGER reply_attachment_is_never_removed BEFORE DELETE ON reply_attachment
BEGIN SELECT RAISE(ABORT, 'replies of townships are append-only'); END;
CREATE TRIGGER dispute_is_never_changed BEFORE UPDATE ON dispute
BEGIN SELECT RAISE(ABORT, 'replies of townships are append-only'); END;
CREATE TRIGGER dispute_is_never_removed BEFORE DELETE ON dispute
BEGIN SELECT RAISE(ABORT, 'replies of townships are append-only'); END;
CREATE TRIGGER dispute_decision_is_never_changed BEFORE UPDATE ON dispute_decision
BEGIN SELECT RAISE(ABORT, 'replies of townships are append-only'); END;
CREATE TRIGGER dispute_decision_is_never_removed BEFORE DELETE ON dispute_decision
BEGIN SELECT RAISE(ABORT, 'replies of townships are append-only'); END;
