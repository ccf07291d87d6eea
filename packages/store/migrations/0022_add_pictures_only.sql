-- Links that show pictures of a view, made and marked by the server, and let nothing be asked.
ALTER TABLE share_link ADD COLUMN only_pictures INTEGER NOT NULL DEFAULT 0 CHECK (only_pictures IN (0, 1));
