-- A document as received. The large columns stand last, so that lists never read them.
CREATE TABLE report (
  id INTEGER PRIMARY KEY,
  township_id INTEGER NOT NULL REFERENCES division (id),
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  genre TEXT NOT NULL CHECK (genre IN ('rule_of_law', 'disclosure')),
  nature TEXT NOT NULL CHECK (nature IN ('published', 'restated', 'sample')),
  title TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  text_sha256 TEXT NOT NULL,
  encoding TEXT NOT NULL,
  published_on TEXT,
  document_date TEXT,
  period_end TEXT,
  source_url TEXT,
  body_start INTEGER NOT NULL,
  body_end INTEGER NOT NULL,
  imported_at TEXT NOT NULL,
  superseded_at TEXT,
  superseded_by INTEGER REFERENCES report (id),
  withdrawn_at TEXT,
  withdrawn_by TEXT,
  withdrawn_why TEXT,
  tables TEXT NOT NULL CHECK (json_valid(tables)),
  text TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX report_bytes ON report (sha256) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX report_current ON report (township_id, year, genre)
  WHERE superseded_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX report_township ON report (township_id, year);
CREATE INDEX report_year ON report (year DESC, township_id);
CREATE INDEX report_superseded_by ON report (superseded_by);

-- One reading of a report's text by one version of the rules. The newest run of a report speaks for it.
CREATE TABLE extraction_run (
  id INTEGER PRIMARY KEY,
  report_id INTEGER NOT NULL REFERENCES report (id),
  rule_set TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  sections TEXT NOT NULL CHECK (json_valid(sections)),
  warnings TEXT NOT NULL CHECK (json_valid(warnings))
) STRICT;
CREATE INDEX extraction_run_report ON extraction_run (report_id);
