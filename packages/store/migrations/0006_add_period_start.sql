-- The day on which a report's figures begin, where it says one that is not 1 January of its year.
ALTER TABLE report ADD COLUMN period_start TEXT;
