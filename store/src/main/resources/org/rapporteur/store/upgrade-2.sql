-- From version 2 to 3: corrections.
-- What people say of entries, apart from what the program found: kept when a report is read anew.
CREATE TABLE corrections (
  id INTEGER PRIMARY KEY,
  document TEXT NOT NULL,
  version INTEGER NOT NULL,
  hash TEXT NOT NULL,
  kind TEXT NOT NULL,
  entry TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  nth INTEGER NOT NULL,
  words TEXT NOT NULL,
  verdict TEXT NOT NULL,
  fields TEXT NOT NULL,
  author TEXT NOT NULL,
  why TEXT NOT NULL,
  made TEXT NOT NULL,
  undone TEXT
);
CREATE INDEX corrections_by_report ON corrections (document, version);
