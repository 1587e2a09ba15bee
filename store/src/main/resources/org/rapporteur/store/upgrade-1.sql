-- From version 1 to 2: claims of all reports are set against each other. What claims come to is not in older records: they are
-- stale, and 'rapporteur reread' reads them anew.
ALTER TABLE reports ADD COLUMN tables INTEGER NOT NULL DEFAULT 1;

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

-- Until then there are the pairs within one report.
INSERT INTO contests (one, other, relation, score, because, day)
  SELECT l.claim, l.other, min(l.relation), max(l.score), min(l.because), min(r.published)
  FROM claim_links l JOIN claims c ON c.id = l.claim JOIN reports r ON r.id = c.report
  WHERE l.relation <> 'SUPPORTS' AND r.current = 1 GROUP BY l.claim, l.other;

DROP VIEW v_reports;
CREATE VIEW v_reports AS
  SELECT r.id, r.document, r.version, r.current, r.published, r.title, r.author, r.publisher, r.url, r.language, r.length,
    p.version AS program, p.knowledge,
    r.producer <> (SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'producer') OR r.tables < 2 AS stale,
    s.story, s.manner, r.added, r.hash
  FROM reports r JOIN producers p ON p.id = r.producer LEFT JOIN tellings s ON s.report = r.id;

DROP VIEW v_contested;
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
