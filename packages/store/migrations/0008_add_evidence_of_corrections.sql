-- The words of a report that a correction rests on; without them its reason is all it rests on.
ALTER TABLE correction ADD COLUMN report_id INTEGER REFERENCES report (id);
ALTER TABLE correction ADD COLUMN start INTEGER CHECK ((start IS NULL) = (report_id IS NULL));
ALTER TABLE correction ADD COLUMN "end" INTEGER CHECK (("end" IS NULL) = (report_id IS NULL) AND ("end" IS NULL OR "end" > start));
ALTER TABLE correction ADD COLUMN quote TEXT CHECK ((quote IS NULL) = (report_id IS NULL));
-- Corrections that rest on a report are sought by it when it is replaced.
CREATE INDEX correction_report ON correction (report_id) WHERE report_id IS NOT NULL;
