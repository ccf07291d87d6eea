-- The ids of the district's own indicators that an extraction looked for: of them alone a report can be silent.
ALTER TABLE extraction_run ADD COLUMN sought_own TEXT NOT NULL DEFAULT '[]';
