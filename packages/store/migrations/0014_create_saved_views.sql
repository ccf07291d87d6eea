-- Addresses of views that are too long for a message, under a short name that is made from them.
CREATE TABLE saved_view (
  id TEXT PRIMARY KEY CHECK (length(id) = 12),
  address TEXT NOT NULL UNIQUE,
  saved_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
