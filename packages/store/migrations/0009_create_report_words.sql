-- The words of every report for full-text search, each sign a word of its own: see src/search/search-words.ts, which is
-- search_words here. The table keeps no text (content=''): a hit is shown from the report itself, so that it is an exact quote.
CREATE VIRTUAL TABLE report_words USING fts5(words, content='', tokenize='unicode61');

INSERT INTO report_words (rowid, words) SELECT id, search_words(text) FROM report WHERE text <> '';
