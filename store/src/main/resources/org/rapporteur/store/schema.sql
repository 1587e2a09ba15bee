-- The store of Rapporteur, version 2. docs/store.md tells what each table holds.
-- Offsets (start, end) count code points of the report's text from 0, end exclusive, as substr() does:
--   substr(text, start + 1, "end" - start)

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- What read a report: program and grammar, and the hash of the knowledge.
CREATE TABLE producers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  version TEXT NOT NULL,
  knowledge TEXT NOT NULL,
  UNIQUE (name, version, knowledge)
);

-- One row for each version of each report's text.
CREATE TABLE reports (
  id INTEGER PRIMARY KEY,
  document TEXT NOT NULL,
  version INTEGER NOT NULL,
  current INTEGER NOT NULL,
  url TEXT,
  title TEXT,
  author TEXT,
  publisher TEXT,
  published TEXT,
  language TEXT,
  hash TEXT NOT NULL,
  length INTEGER NOT NULL,
  producer INTEGER NOT NULL REFERENCES producers,
  added TEXT NOT NULL,
  given TEXT NOT NULL,
  tables INTEGER NOT NULL DEFAULT 1,
  UNIQUE (document, version)
);
CREATE INDEX reports_by_day ON reports (published);

-- Text and whole record (JSON of docs/record-format.md, zlib); apart, so that reports can be gone through quickly.
CREATE TABLE texts (
  report INTEGER PRIMARY KEY REFERENCES reports ON DELETE CASCADE,
  text TEXT NOT NULL,
  record BLOB NOT NULL
);

-- What reports are compared by, to find stories and occurrences; day counts from 1970-01-01.
CREATE TABLE fingerprints (
  report INTEGER PRIMARY KEY REFERENCES reports ON DELETE CASCADE,
  day INTEGER,
  data BLOB NOT NULL,
  sightings BLOB NOT NULL
);
CREATE INDEX fingerprints_by_day ON fingerprints (day);

-- What could not be taken in, and why.
CREATE TABLE refusals (
  document TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  place TEXT NOT NULL,
  message TEXT NOT NULL
) WITHOUT ROWID;

-- Who is named in any report, each once: entities with the same item of Wikidata, or else of the same kind, code and name.
CREATE TABLE actors (
  id INTEGER PRIMARY KEY,
  identity TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  code TEXT,
  country TEXT,
  wikidata TEXT
);
CREATE INDEX actors_by_country ON actors (country);

CREATE TABLE entities (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
  entry TEXT NOT NULL,
  actor INTEGER NOT NULL REFERENCES actors,
  latitude REAL,
  longitude REAL,
  place_country TEXT,
  geonames TEXT,
  rule TEXT
);
CREATE INDEX entities_by_report ON entities (report);
CREATE INDEX entities_by_actor ON entities (actor);

CREATE TABLE roles (
  entity INTEGER NOT NULL REFERENCES entities ON DELETE CASCADE,
  title TEXT NOT NULL,
  "of" TEXT,
  from_day TEXT,
  to_day TEXT
);
CREATE INDEX roles_by_entity ON roles (entity);

CREATE TABLE mentions (
  entity INTEGER NOT NULL REFERENCES entities ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  form TEXT NOT NULL,
  PRIMARY KEY (entity, start, "end")
) WITHOUT ROWID;

CREATE TABLE times (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
  entry TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  words TEXT NOT NULL,
  type TEXT NOT NULL,
  value TEXT,
  from_day TEXT,
  to_day TEXT,
  anchor TEXT,
  reason TEXT,
  evidence TEXT NOT NULL,
  rule TEXT
);
CREATE INDEX times_by_report ON times (report);

CREATE TABLE meetings (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
  entry TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  words TEXT NOT NULL,
  name TEXT,
  forum INTEGER REFERENCES entities,
  series TEXT,
  round INTEGER,
  inferred INTEGER NOT NULL,
  time INTEGER REFERENCES times,
  place INTEGER REFERENCES entities,
  status TEXT NOT NULL,
  agenda TEXT NOT NULL,
  mentions TEXT NOT NULL,
  evidence TEXT NOT NULL,
  rule TEXT
);
CREATE INDEX meetings_by_report ON meetings (report);

CREATE TABLE meeting_parties (
  meeting INTEGER NOT NULL REFERENCES meetings ON DELETE CASCADE,
  entity INTEGER NOT NULL REFERENCES entities ON DELETE CASCADE,
  PRIMARY KEY (meeting, entity)
) WITHOUT ROWID;
CREATE INDEX meeting_parties_by_entity ON meeting_parties (entity);

CREATE TABLE meeting_leads (
  meeting INTEGER NOT NULL REFERENCES meetings ON DELETE CASCADE,
  party INTEGER REFERENCES entities ON DELETE CASCADE,
  "by" INTEGER REFERENCES entities ON DELETE CASCADE
);
CREATE INDEX meeting_leads_by_meeting ON meeting_leads (meeting);

CREATE TABLE statements (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
  entry TEXT NOT NULL,
  form TEXT NOT NULL,
  kind TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  words TEXT NOT NULL,
  content TEXT NOT NULL,
  source_start INTEGER,
  source_end INTEGER,
  source TEXT,
  carried INTEGER NOT NULL,
  cue_start INTEGER,
  cue_end INTEGER,
  cue TEXT,
  factuality TEXT,
  time INTEGER REFERENCES times,
  place INTEGER REFERENCES entities,
  meeting INTEGER REFERENCES meetings,
  within INTEGER REFERENCES statements,
  confidence REAL,
  reason TEXT,
  evidence TEXT NOT NULL,
  rule TEXT
);
CREATE INDEX statements_by_report ON statements (report);
CREATE INDEX statements_by_kind ON statements (kind);

CREATE TABLE statement_speakers (
  statement INTEGER NOT NULL REFERENCES statements ON DELETE CASCADE,
  entity INTEGER NOT NULL REFERENCES entities ON DELETE CASCADE,
  PRIMARY KEY (statement, entity)
) WITHOUT ROWID;
CREATE INDEX statement_speakers_by_entity ON statement_speakers (entity);

CREATE TABLE statement_addressees (
  statement INTEGER NOT NULL REFERENCES statements ON DELETE CASCADE,
  entity INTEGER NOT NULL REFERENCES entities ON DELETE CASCADE,
  PRIMARY KEY (statement, entity)
) WITHOUT ROWID;
CREATE INDEX statement_addressees_by_entity ON statement_addressees (entity);

CREATE TABLE figures (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
  entry TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  words TEXT NOT NULL,
  value REAL NOT NULL,
  upper REAL,
  comparator TEXT NOT NULL,
  unit TEXT,
  "of" TEXT,
  place INTEGER REFERENCES entities,
  statement INTEGER REFERENCES statements,
  evidence TEXT NOT NULL,
  rule TEXT
);
CREATE INDEX figures_by_report ON figures (report);

-- Sentences that tell events: what the search looks through for them.
CREATE TABLE sentences (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  words TEXT NOT NULL
);
CREATE INDEX sentences_by_report ON sentences (report);

CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
  entry TEXT NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  contexts TEXT NOT NULL,
  quad TEXT NOT NULL,
  cameo TEXT NOT NULL,
  intensity REAL,
  goldstein REAL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  words TEXT NOT NULL,
  sentence INTEGER REFERENCES sentences,
  time INTEGER REFERENCES times,
  time_value TEXT,
  from_day TEXT,
  to_day TEXT,
  place INTEGER REFERENCES entities,
  status TEXT NOT NULL,
  statement INTEGER REFERENCES statements,
  background INTEGER NOT NULL,
  evidence TEXT NOT NULL,
  rule TEXT
);
CREATE INDEX events_by_report ON events (report);
CREATE INDEX events_by_sentence ON events (sentence);
CREATE INDEX events_by_type ON events (type, status);
CREATE INDEX events_by_day ON events (from_day);

CREATE TABLE event_actors (
  event INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
  entity INTEGER NOT NULL REFERENCES entities ON DELETE CASCADE,
  PRIMARY KEY (event, entity)
) WITHOUT ROWID;
CREATE INDEX event_actors_by_entity ON event_actors (entity);

CREATE TABLE event_recipients (
  event INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
  entity INTEGER NOT NULL REFERENCES entities ON DELETE CASCADE,
  PRIMARY KEY (event, entity)
) WITHOUT ROWID;
CREATE INDEX event_recipients_by_entity ON event_recipients (entity);

CREATE TABLE event_figures (
  event INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
  figure INTEGER NOT NULL REFERENCES figures ON DELETE CASCADE,
  PRIMARY KEY (event, figure)
) WITHOUT ROWID;

-- Other mentions of the same event in the same report.
CREATE TABLE event_same (
  event INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
  other INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
  PRIMARY KEY (event, other)
) WITHOUT ROWID;

CREATE TABLE claims (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
  entry TEXT NOT NULL,
  reporter INTEGER REFERENCES entities,
  statement INTEGER REFERENCES statements,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  words TEXT NOT NULL,
  subject INTEGER REFERENCES entities,
  subject_start INTEGER,
  subject_end INTEGER,
  object INTEGER REFERENCES entities,
  object_start INTEGER,
  object_end INTEGER,
  predicate TEXT NOT NULL,
  polarity TEXT NOT NULL,
  certainty TEXT NOT NULL,
  kind TEXT NOT NULL,
  evidence TEXT NOT NULL,
  rule TEXT
);
CREATE INDEX claims_by_report ON claims (report);

CREATE TABLE claim_holders (
  claim INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
  entity INTEGER NOT NULL REFERENCES entities ON DELETE CASCADE,
  PRIMARY KEY (claim, entity)
) WITHOUT ROWID;
CREATE INDEX claim_holders_by_entity ON claim_holders (entity);

CREATE TABLE claim_about (
  claim INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
  entity INTEGER NOT NULL REFERENCES entities ON DELETE CASCADE,
  PRIMARY KEY (claim, entity)
) WITHOUT ROWID;
CREATE INDEX claim_about_by_entity ON claim_about (entity);

-- Claims of one report that clash or agree, each pair once.
CREATE TABLE claim_links (
  claim INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
  other INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
  relation TEXT NOT NULL,
  score REAL NOT NULL,
  because TEXT NOT NULL,
  PRIMARY KEY (claim, other, relation)
) WITHOUT ROWID;
CREATE INDEX claim_links_by_other ON claim_links (other);

-- What claims come to, so that those of many reports can be compared; nothing for people.
CREATE TABLE propositions (
  claim INTEGER PRIMARY KEY REFERENCES claims ON DELETE CASCADE,
  report INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
  day INTEGER,
  wording INTEGER NOT NULL,
  standing INTEGER NOT NULL,
  data BLOB NOT NULL
);
CREATE INDEX propositions_by_report ON propositions (report);
CREATE INDEX propositions_by_wording ON propositions (wording);
CREATE INDEX propositions_that_wait ON propositions (standing) WHERE standing IN (0, 4);

-- Claims that share a subject, a family of predicates or a matter, by day.
CREATE TABLE shelves (
  shelf INTEGER NOT NULL,
  day INTEGER NOT NULL,
  claim INTEGER NOT NULL,
  PRIMARY KEY (shelf, day, claim)
) WITHOUT ROWID;

-- Claims of any reports that clash, each pair once, the earlier one first; day is the later one's.
CREATE TABLE contests (
  one INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
  other INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
  relation TEXT NOT NULL,
  score REAL NOT NULL,
  because TEXT NOT NULL,
  day TEXT,
  PRIMARY KEY (one, other)
) WITHOUT ROWID;
CREATE INDEX contests_by_other ON contests (other);
CREATE INDEX contests_by_day ON contests (day);

CREATE TABLE positions (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
  entry TEXT NOT NULL,
  stance TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  words TEXT NOT NULL,
  meeting INTEGER REFERENCES meetings,
  statement INTEGER REFERENCES statements,
  claim INTEGER REFERENCES claims,
  time INTEGER REFERENCES times,
  reporter INTEGER REFERENCES entities,
  evidence TEXT NOT NULL,
  rule TEXT
);
CREATE INDEX positions_by_report ON positions (report);

CREATE TABLE position_parties (
  position INTEGER NOT NULL REFERENCES positions ON DELETE CASCADE,
  entity INTEGER NOT NULL REFERENCES entities ON DELETE CASCADE,
  PRIMARY KEY (position, entity)
) WITHOUT ROWID;
CREATE INDEX position_parties_by_entity ON position_parties (entity);

CREATE TABLE position_about (
  position INTEGER NOT NULL REFERENCES positions ON DELETE CASCADE,
  entity INTEGER NOT NULL REFERENCES entities ON DELETE CASCADE,
  PRIMARY KEY (position, entity)
) WITHOUT ROWID;
CREATE INDEX position_about_by_entity ON position_about (entity);

-- The same news told many times: each current report in English belongs to one story, called by its first report.
CREATE TABLE stories (
  id INTEGER PRIMARY KEY REFERENCES reports ON DELETE CASCADE,
  reports INTEGER NOT NULL
);

CREATE TABLE tellings (
  report INTEGER PRIMARY KEY REFERENCES reports ON DELETE CASCADE,
  story INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
  manner TEXT NOT NULL,
  source INTEGER REFERENCES reports ON DELETE CASCADE,
  share REAL NOT NULL
);
CREATE INDEX tellings_by_story ON tellings (story);
CREATE INDEX tellings_by_source ON tellings (source);

-- Each event, statement and meeting of the world once, with every entry that tells it.
CREATE TABLE occurrences (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  story INTEGER REFERENCES stories ON DELETE CASCADE,
  label TEXT NOT NULL,
  from_day TEXT,
  to_day TEXT,
  reports INTEGER NOT NULL
);
CREATE INDEX occurrences_by_story ON occurrences (story);

CREATE TABLE occurrence_entries (
  occurrence INTEGER NOT NULL REFERENCES occurrences ON DELETE CASCADE,
  report INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
  entry TEXT NOT NULL,
  PRIMARY KEY (occurrence, report, entry)
) WITHOUT ROWID;
CREATE INDEX occurrence_entries_by_report ON occurrence_entries (report);

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

-- The search: words without their endings and accents; texts are not kept twice.
CREATE VIEW report_words_content AS
  SELECT r.id, r.title, t.text FROM reports r JOIN texts t ON t.report = r.id;
CREATE VIRTUAL TABLE report_words USING fts5(
  title, text, content = 'report_words_content', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE statement_words USING fts5(
  words, content = 'statements', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE sentence_words USING fts5(
  words, content = 'sentences', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');
-- So many bytes of new words are gathered before they go into the index: a transaction's worth.
INSERT INTO report_words (report_words, rank) VALUES ('hashsize', 16777216);
INSERT INTO statement_words (statement_words, rank) VALUES ('hashsize', 16777216);
INSERT INTO sentence_words (sentence_words, rank) VALUES ('hashsize', 16777216);

-- For people.
CREATE VIEW v_reports AS
  SELECT r.id, r.document, r.version, r.current, r.published, r.title, r.author, r.publisher, r.url, r.language, r.length,
    p.version AS program, p.knowledge,
    r.producer <> (SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'producer') OR r.tables < 2 AS stale,
    s.story, s.manner, r.added, r.hash
  FROM reports r JOIN producers p ON p.id = r.producer LEFT JOIN tellings s ON s.report = r.id;

CREATE VIEW v_entities AS
  SELECT e.id, e.report, e.entry, a.kind, a.name, a.code AS actor, a.country, a.wikidata,
    (SELECT count(*) FROM mentions m WHERE m.entity = e.id) AS mentions,
    (SELECT group_concat(ro.title, '; ') FROM roles ro WHERE ro.entity = e.id) AS roles,
    e.latitude, e.longitude, e.place_country, e.geonames, e.actor AS actor_id
  FROM entities e JOIN actors a ON a.id = e.actor;

CREATE VIEW v_mentions AS
  SELECT e.report, m.entity, a.name, m.form, substr(t.text, m.start + 1, m."end" - m.start) AS words, m.start, m."end"
  FROM mentions m JOIN entities e ON e.id = m.entity JOIN actors a ON a.id = e.actor JOIN texts t ON t.report = e.report;

CREATE VIEW v_statements AS
  SELECT s.id, s.report, s.entry, r.document, r.published, r.publisher,
    (SELECT group_concat(a.name, '; ') FROM statement_speakers x JOIN entities e ON e.id = x.entity JOIN actors a ON a.id = e.actor
      WHERE x.statement = s.id) AS speaker,
    s.source, s.kind, s.form, s.cue, s.words,
    (SELECT group_concat(a.name, '; ') FROM statement_addressees x JOIN entities e ON e.id = x.entity JOIN actors a ON a.id = e.actor
      WHERE x.statement = s.id) AS addressee,
    ti.from_day, ti.to_day, s.start, s."end", s.within, r.current
  FROM statements s JOIN reports r ON r.id = s.report LEFT JOIN times ti ON ti.id = s.time;

CREATE VIEW v_events AS
  SELECT v.id, v.report, v.entry, r.document, r.published, r.publisher, v.type, v.mode, v.cameo, v.status,
    (SELECT group_concat(a.name, '; ') FROM event_actors x JOIN entities e ON e.id = x.entity JOIN actors a ON a.id = e.actor
      WHERE x.event = v.id) AS actor,
    v.words AS trigger,
    (SELECT group_concat(a.name, '; ') FROM event_recipients x JOIN entities e ON e.id = x.entity JOIN actors a ON a.id = e.actor
      WHERE x.event = v.id) AS recipient,
    (SELECT a.name FROM entities e JOIN actors a ON a.id = e.actor WHERE e.id = v.place) AS place,
    v.from_day, v.to_day, se.words AS sentence, v.background, v.statement, v.quad, v.intensity, v.goldstein, v.start, v."end", r.current
  FROM events v JOIN reports r ON r.id = v.report LEFT JOIN sentences se ON se.id = v.sentence;

CREATE VIEW v_claims AS
  SELECT c.id, c.report, c.entry, r.document, r.published,
    (SELECT group_concat(a.name, '; ') FROM claim_holders x JOIN entities e ON e.id = x.entity JOIN actors a ON a.id = e.actor
      WHERE x.claim = c.id) AS holder,
    c.kind, c.polarity, c.certainty, c.predicate, c.words,
    (SELECT group_concat(a.name, '; ') FROM claim_about x JOIN entities e ON e.id = x.entity JOIN actors a ON a.id = e.actor
      WHERE x.claim = c.id) AS about,
    c.statement, c.start, c."end", r.current
  FROM claims c JOIN reports r ON r.id = c.report;

CREATE VIEW v_contested AS
  SELECT one.report, r.document, r.published, one.entry, one.words,
    (SELECT group_concat(a.name, '; ') FROM claim_holders x JOIN entities e ON e.id = x.entity JOIN actors a ON a.id = e.actor
      WHERE x.claim = one.id) AS holder,
    other.report AS other_report, ro.document AS other_document, ro.published AS other_published,
    other.entry AS other_entry, other.words AS other_words,
    (SELECT group_concat(a.name, '; ') FROM claim_holders x JOIN entities e ON e.id = x.entity JOIN actors a ON a.id = e.actor
      WHERE x.claim = other.id) AS other_holder,
    l.relation, l.score, l.because, l.day,
    (SELECT count(DISTINCT p.report) FROM propositions p JOIN propositions q ON p.wording = q.wording
      WHERE q.claim IN (one.id, other.id) AND p.standing IN (1, 2, 4) AND p.report NOT IN (one.report, other.report)) AS retold,
    1 AS current
  FROM contests l JOIN claims one ON one.id = l.one JOIN claims other ON other.id = l.other
    JOIN reports r ON r.id = one.report JOIN reports ro ON ro.id = other.report;

CREATE VIEW v_meetings AS
  SELECT m.id, m.report, m.entry, r.document, r.published, m.name, m.series, m.round, m.status,
    (SELECT a.name FROM entities e JOIN actors a ON a.id = e.actor WHERE e.id = m.forum) AS forum,
    ti.from_day, ti.to_day,
    (SELECT a.name FROM entities e JOIN actors a ON a.id = e.actor WHERE e.id = m.place) AS place,
    (SELECT group_concat(a.name, '; ') FROM meeting_parties x JOIN entities e ON e.id = x.entity JOIN actors a ON a.id = e.actor
      WHERE x.meeting = m.id) AS parties,
    m.words, m.start, m."end", r.current
  FROM meetings m JOIN reports r ON r.id = m.report LEFT JOIN times ti ON ti.id = m.time;

CREATE VIEW v_positions AS
  SELECT p.id, p.report, p.entry, r.document, r.published,
    (SELECT group_concat(a.name, '; ') FROM position_parties x JOIN entities e ON e.id = x.entity JOIN actors a ON a.id = e.actor
      WHERE x.position = p.id) AS party,
    p.stance, p.words,
    (SELECT group_concat(a.name, '; ') FROM position_about x JOIN entities e ON e.id = x.entity JOIN actors a ON a.id = e.actor
      WHERE x.position = p.id) AS about,
    p.statement, p.claim, p.meeting, p.start, p."end", r.current
  FROM positions p JOIN reports r ON r.id = p.report;

CREATE VIEW v_figures AS
  SELECT f.id, f.report, f.entry, r.document, r.published, f.words, f.value, f.upper, f.comparator, f.unit, f."of",
    (SELECT a.name FROM entities e JOIN actors a ON a.id = e.actor WHERE e.id = f.place) AS place,
    f.statement, f.start, f."end", r.current
  FROM figures f JOIN reports r ON r.id = f.report;

CREATE VIEW v_times AS
  SELECT ti.id, ti.report, ti.entry, r.document, r.published, ti.words, ti.type, ti.value, ti.from_day, ti.to_day, ti.start, ti."end",
    r.current
  FROM times ti JOIN reports r ON r.id = ti.report;

CREATE VIEW v_stories AS
  SELECT s.id, first.document AS first, first.published, first.title, s.reports,
    (SELECT count(*) FROM tellings t WHERE t.story = s.id AND t.manner IN ('IDENTICAL', 'COPY', 'REWRITE')) AS reprints
  FROM stories s JOIN reports first ON first.id = s.id;
