-- accounts: accountOfId
SELECT a.id, a.name, a.role, a.division, a.must_change AS mustChange, a.created_at AS createdAt,
  a.created_by AS createdBy, a.password_set_at AS passwordSetAt, a.last_login_at AS lastLoginAt,
  a.deactivated_at AS deactivatedAt FROM account AS a WHERE a.id = ?;

-- accounts: accountOfName
SELECT a.id, a.name, a.role, a.division, a.must_change AS mustChange, a.created_at AS createdAt,
  a.created_by AS createdBy, a.password_set_at AS passwordSetAt, a.last_login_at AS lastLoginAt,
  a.deactivated_at AS deactivatedAt FROM account AS a WHERE a.name_key = ?;

-- accounts: anyAccount
SELECT id FROM account LIMIT 1;

-- accounts: everyAccount
SELECT a.id, a.name, a.role, a.division, a.must_change AS mustChange, a.created_at AS createdAt,
  a.created_by AS createdBy, a.password_set_at AS passwordSetAt, a.last_login_at AS lastLoginAt,
  a.deactivated_at AS deactivatedAt FROM account AS a ORDER BY a.deactivated_at IS NOT NULL, a.name_key;

-- accounts: otherAdministrator
SELECT id FROM account WHERE role = 'administrator' AND deactivated_at IS NULL AND id <> ? LIMIT 1;

-- accounts: passwordOfAccount
SELECT password FROM account WHERE id = ?;

-- api-tokens: everyToken
SELECT t.id, t.account_id AS accountId, a.name AS accountName, t.name, t.scopes, t.created_at AS createdAt,
     t.expires_at AS expiresAt, t.used_at AS usedAt, t.revoked_at AS revokedAt
   FROM api_token AS t JOIN account AS a ON a.id = t.account_id
   WHERE ?1 IS NULL OR t.account_id = ?1 ORDER BY t.revoked_at IS NOT NULL, t.id DESC;

-- api-tokens: tokenOfSecret
SELECT a.id, a.name, a.role, a.division, a.must_change AS mustChange, a.created_at AS createdAt,
  a.created_by AS createdBy, a.password_set_at AS passwordSetAt, a.last_login_at AS lastLoginAt,
  a.deactivated_at AS deactivatedAt, t.id AS tokenId, t.name AS tokenName, t.scopes, t.used_at AS usedAt
   FROM api_token AS t JOIN account AS a ON a.id = t.account_id
   WHERE t.secret_hash = ?1 AND t.revoked_at IS NULL AND t.expires_at > ?2
     AND a.deactivated_at IS NULL AND a.must_change = 0;

-- audit-entries: countEntries
SELECT count(*) AS total FROM audit_entry
   WHERE (?1 IS NULL OR instr(actor, ?1) > 0)
     AND (?2 IS NULL OR instr(action, ?2) > 0 OR instr(object, ?2) > 0)
     AND (?3 IS NULL OR moment >= ?3)
     AND (?4 IS NULL OR substr(moment, 1, 10) <= ?4);

-- audit-entries: entriesAfter
SELECT number, moment, actor, action, object, before, after, address, hash
   FROM audit_entry WHERE number > ? ORDER BY number LIMIT ?;

-- audit-entries: matchingEntries
SELECT number, moment, actor, action, object, before, after, address, hash FROM audit_entry
   WHERE (?1 IS NULL OR instr(actor, ?1) > 0)
     AND (?2 IS NULL OR instr(action, ?2) > 0 OR instr(object, ?2) > 0)
     AND (?3 IS NULL OR moment >= ?3)
     AND (?4 IS NULL OR substr(moment, 1, 10) <= ?4)
   ORDER BY number DESC LIMIT ?5 OFFSET ?6;

-- cells-as-of: lastChangesUntil
SELECT c.township_id, c.year, c.indicator_id, c.value, c.lower, c.upper, c.qualifier, c.status, c.evidence
   FROM json_each(?1) AS t CROSS JOIN json_each(?2) AS y
   CROSS JOIN observation_change AS c ON c.township_id = t.value AND c.year = y.value
   WHERE c.recorded_at <= ?3 AND c.status IS NOT NULL
     AND NOT EXISTS (
       SELECT 1 FROM observation_change AS later
       WHERE later.township_id = c.township_id AND later.year = c.year AND later.indicator_id = c.indicator_id
         AND later.recorded_at <= ?3 AND later.id > c.id)
   ORDER BY t.key, y.key, c.indicator_id;

-- cells-of-area: allCellsOfArea
SELECT o.township_id, o.year, o.indicator_id, o.value, o.lower, o.upper, o.qualifier, o.status, o.evidence FROM division_version AS v
   CROSS JOIN json_each(?2) AS y
   CROSS JOIN observation AS o ON o.township_id = v.division_id AND o.year = y.value
   WHERE v.kind IS NOT NULL AND v.code >= ?1 AND v.code < ?1 || ':'
     AND v.first_year <= y.value AND v.last_year >= y.value;

-- cells-of-area: someCellsOfArea
SELECT o.township_id, o.year, o.indicator_id, o.value, o.lower, o.upper, o.qualifier, o.status, o.evidence FROM division_version AS v
   CROSS JOIN json_each(?2) AS y
   CROSS JOIN json_each(?3) AS i
   CROSS JOIN observation AS o ON o.township_id = v.division_id AND o.year = y.value AND o.indicator_id = i.value
   WHERE v.kind IS NOT NULL AND v.code >= ?1 AND v.code < ?1 || ':'
     AND v.first_year <= y.value AND v.last_year >= y.value;

-- cells-of-townships: allCellsOfUnits
SELECT o.township_id, o.year, o.indicator_id, o.value, o.lower, o.upper, o.qualifier, o.status, o.evidence FROM json_each(?1) AS t CROSS JOIN json_each(?2) AS y
   CROSS JOIN observation AS o ON o.township_id = t.value AND o.year = y.value;

-- cells-of-townships: someCellsOfUnits
SELECT o.township_id, o.year, o.indicator_id, o.value, o.lower, o.upper, o.qualifier, o.status, o.evidence FROM json_each(?1) AS t CROSS JOIN json_each(?2) AS y
   CROSS JOIN json_each(?3) AS i
   CROSS JOIN observation AS o ON o.township_id = t.value AND o.year = y.value AND o.indicator_id = i.value;

-- cells-of-townships: toldCellsOfUnits
SELECT o.township_id, o.year, o.indicator_id, o.value, o.lower, o.upper, o.qualifier, o.status, o.evidence FROM json_each(?1) AS t CROSS JOIN json_each(?2) AS y
   CROSS JOIN observation AS o ON o.township_id = t.value AND o.year = y.value AND o.status <> ?3;

-- checks-of-reports: checksOfNewestRuns
SELECT r.value AS reportId, c.name, c.severity, c.message_zh AS messageZh, c.message_en AS messageEn, c.indicators
   FROM json_each(?) AS r
   CROSS JOIN report_check AS c
     ON c.run_id = (SELECT max(x.id) FROM extraction_run AS x WHERE x.report_id = r.value)
   ORDER BY r.key, c.position;

-- corrections-of-area: correctionsInForce
SELECT k.id, k.township_id AS townshipId, k.year, k.indicator_id AS indicatorId,
  k.recorded_at AS recordedAt, k.author, k.reason, k.action, k.value, k.lower, k.upper, k.qualifier, k.status,
  k.old_value AS oldValue, k.old_lower AS oldLower, k.old_upper AS oldUpper, k.old_qualifier AS oldQualifier,
  k.old_status AS oldStatus, k.report_id AS reportId, k.start, k."end", k.quote FROM correction AS k
   WHERE k.action = 'set'
     AND (?1 IS NULL OR k.township_id IN (SELECT value FROM json_each(?1)))
     AND (?2 IS NULL OR k.year IN (SELECT value FROM json_each(?2)))
     AND NOT EXISTS (
       SELECT 1 FROM correction AS later
       WHERE later.township_id = k.township_id AND later.year = k.year
         AND later.indicator_id = k.indicator_id AND later.id > k.id)
   ORDER BY k.township_id, k.year, k.indicator_id;

-- corrections-of-cell: correctionsOfPlace
SELECT k.id, k.township_id AS townshipId, k.year, k.indicator_id AS indicatorId,
  k.recorded_at AS recordedAt, k.author, k.reason, k.action, k.value, k.lower, k.upper, k.qualifier, k.status,
  k.old_value AS oldValue, k.old_lower AS oldLower, k.old_upper AS oldUpper, k.old_qualifier AS oldQualifier,
  k.old_status AS oldStatus, k.report_id AS reportId, k.start, k."end", k.quote FROM correction AS k
   WHERE k.township_id = ? AND k.year = ? AND k.indicator_id = ? ORDER BY k.id;

-- counts: anyDivision
SELECT id FROM division LIMIT 1;

-- counts: anyReport
SELECT id FROM report LIMIT 1;

-- counts: countRows
SELECT
     (SELECT count(*) FROM division_version WHERE kind IS NOT NULL AND valid_to IS NULL) AS townships,
     (SELECT count(*) FROM report WHERE superseded_at IS NULL AND withdrawn_at IS NULL) AS reports,
     (SELECT count(*) FROM observation) AS observations;

-- disputes: decisionsOfDispute
SELECT k.id, k.decided_at AS decidedAt, k.author, k.outcome, k.reason, k.correction_id AS correctionId,
     u.author AS undoneBy, u.decided_at AS undoneAt
   FROM dispute_decision AS k LEFT JOIN dispute_decision AS u ON u.undoes = k.id
   WHERE k.dispute_id = ? AND k.outcome <> 'undo' ORDER BY k.id;

-- disputes: disputeOfId
SELECT d.id, d.reply_id AS replyId, d.township_id AS townshipId, d.year,
     d.indicator_id AS indicatorId, d.text, p.recorded_at AS recordedAt, p.author, p.received_on AS receivedOn,
     json_object('value', d.seen_value, 'lower', d.seen_lower, 'upper', d.seen_upper,
     'qualifier', d.seen_qualifier, 'status', d.seen_status) AS seen, json_object('value', d.asked_value, 'lower', d.asked_lower, 'upper', d.asked_upper,
     'qualifier', d.asked_qualifier, 'status', d.asked_status) AS asked
   FROM dispute AS d JOIN township_reply AS p ON p.id = d.reply_id WHERE d.id = ?1 AND NOT EXISTS (SELECT 1 FROM township_reply AS u WHERE u.undoes = p.id);

-- disputes: disputesOfUnits
SELECT d.id, d.reply_id AS replyId, d.township_id AS townshipId, d.year,
     d.indicator_id AS indicatorId, d.text, p.recorded_at AS recordedAt, p.author, p.received_on AS receivedOn,
     json_object('value', d.seen_value, 'lower', d.seen_lower, 'upper', d.seen_upper,
     'qualifier', d.seen_qualifier, 'status', d.seen_status) AS seen, json_object('value', d.asked_value, 'lower', d.asked_lower, 'upper', d.asked_upper,
     'qualifier', d.asked_qualifier, 'status', d.asked_status) AS asked
   FROM dispute AS d JOIN township_reply AS p ON p.id = d.reply_id
   WHERE d.township_id IN (SELECT value FROM json_each(?1)) AND d.year = ?2 AND NOT EXISTS (SELECT 1 FROM township_reply AS u WHERE u.undoes = p.id)
   ORDER BY d.township_id, d.indicator_id, d.id;

-- division-by-code: divisionOfCode
SELECT d.id, v.code,
  (SELECT n.code FROM division_version AS n WHERE n.division_id = v.division_id
    ORDER BY n.last_year DESC, n.first_year DESC LIMIT 1) AS currentCode,
  v.name, d.level, v.kind, v.parent_code AS parent, d.fictional,
  v.valid_from AS validFrom, v.valid_to AS validTo
   FROM division_version AS v JOIN division AS d ON d.id = v.division_id
   WHERE v.code = ? ORDER BY v.last_year DESC, v.first_year DESC LIMIT 1;

-- division-row: divisionPath
WITH RECURSIVE above(code, depth) AS (
     SELECT (SELECT parent_code FROM division_version WHERE code = ? ORDER BY last_year DESC LIMIT 1), 1
     UNION ALL
     SELECT (SELECT parent_code FROM division_version WHERE code = above.code ORDER BY last_year DESC LIMIT 1), depth + 1
     FROM above WHERE above.code IS NOT NULL
   )
   SELECT (SELECT name FROM division_version WHERE code = above.code ORDER BY last_year DESC LIMIT 1) AS name
   FROM above WHERE above.code IS NOT NULL ORDER BY depth DESC;

-- divisions-of-area: divisionsUnder
SELECT d.id, v.code,
  (SELECT n.code FROM division_version AS n WHERE n.division_id = v.division_id
    ORDER BY n.last_year DESC, n.first_year DESC LIMIT 1) AS currentCode,
  v.name, d.level, v.kind, v.parent_code AS parent, d.fictional,
  v.valid_from AS validFrom, v.valid_to AS validTo
   FROM division_version AS v JOIN division AS d ON d.id = v.division_id
   WHERE v.parent_code IS ? ORDER BY v.code, v.first_year LIMIT ? OFFSET ?;

-- divisions-of-area: divisionsUnderCount
SELECT count(*) AS total FROM division_version WHERE parent_code IS ?;

-- events-of-area: changeOfEvent
SELECT id, author, recorded_at AS recordedAt FROM division_change WHERE event_id = ?;

-- events-of-area: unitsEverInArea
SELECT DISTINCT division_id AS id FROM division_version
   WHERE kind IS NOT NULL AND code >= ?1 AND code < ?1 || ':' ORDER BY id;

-- events-of-townships: sidesOfEvents
SELECT e.id AS event, e.kind, e.date, e.document, s.side, s.code, s.name, s.division_id AS unit
   FROM division_event AS e JOIN division_event_side AS s ON s.event_id = e.id
   WHERE e.id IN (
     SELECT event_id FROM division_event_side WHERE division_id IN (SELECT value FROM json_each(?)))
   ORDER BY e.date, e.id, s.side, s.code;

-- evidence-of-cell: historyOfPlace
SELECT recorded_at AS recordedAt, kind, reason, cause, value, lower, upper, qualifier, status
   FROM observation_change WHERE township_id = ? AND year = ? AND indicator_id = ? ORDER BY id;

-- evidence-standing: textsOfPlace
SELECT id, text, superseded_at IS NULL AND withdrawn_at IS NULL AS current FROM report
   WHERE township_id = ?1 AND year = ?2
     AND (id = ?3 OR (superseded_at IS NULL AND withdrawn_at IS NULL))
   ORDER BY genre DESC, id;

-- largest-of-indicator: largestValues
SELECT o.township_id, o.year, o.indicator_id, o.value, o.lower, o.upper, o.qualifier, o.status, o.evidence
   FROM (
     SELECT township_id FROM observation
     WHERE indicator_id = ?1 AND year = ?2 AND value IS NOT NULL
     ORDER BY value DESC, township_id LIMIT ?3
   ) AS top
   CROSS JOIN observation AS o
     ON o.township_id = top.township_id AND o.year = ?2 AND o.indicator_id = ?1
   ORDER BY o.value DESC, o.township_id;

-- largest-of-indicator: numberedCells
SELECT count(*) AS total FROM observation
   WHERE indicator_id = ? AND year = ? AND value IS NOT NULL;

-- ledger-values: ledgerValuesOfPlace
SELECT v.id, v.ledger_id AS ledgerId, l.file_name AS fileName, l.sheet, v.address,
  v.township_id AS townshipId, v.year, v.indicator_id AS indicatorId, v.value, v.lower, v.upper, v.qualifier, v.status,
  v.period, v.start, v."end", v.quote, v.source_url AS sourceUrl, l.imported_at AS importedAt, l.author FROM ledger_value AS v JOIN ledger AS l ON l.id = v.ledger_id
   WHERE v.township_id = ? AND v.year = ? AND v.indicator_id = ? AND l.undone_at IS NULL
   ORDER BY v.ledger_id DESC, v.id;

-- ledger-values: otherwiseInArea
SELECT v.id, v.ledger_id AS ledgerId, l.file_name AS fileName, l.sheet, v.address,
  v.township_id AS townshipId, v.year, v.indicator_id AS indicatorId, v.value, v.lower, v.upper, v.qualifier, v.status,
  v.period, v.start, v."end", v.quote, v.source_url AS sourceUrl, l.imported_at AS importedAt, l.author
   FROM division_version AS d
   CROSS JOIN ledger_value AS v ON v.township_id = d.division_id
   JOIN ledger AS l ON l.id = v.ledger_id
   JOIN observation AS o
     ON o.township_id = v.township_id AND o.year = v.year AND o.indicator_id = v.indicator_id
   WHERE d.kind IS NOT NULL AND d.code >= ?1 AND d.code < ?1 || ':' AND l.undone_at IS NULL
     AND v.period IN (1, 2)
     AND o.evidence IS NOT v.id AND o.qualifier IS NOT NULL
     AND (o.value IS NOT v.value OR coalesce(o.lower, o.value) <> v.lower
       OR coalesce(o.upper, CASE WHEN o.lower IS NULL THEN o.value END) IS NOT v.upper)
   GROUP BY v.id
   ORDER BY v.township_id, v.year, v.indicator_id, v.id;

-- ledgers: bytesOfLedger
SELECT file_name AS fileName, bytes FROM ledger WHERE id = ?;

-- ledgers: ledgerOfId
SELECT l.id, l.area, l.file_name AS fileName, l.sheet, l.sha256, l.map, l.skipped, l.author, l.note,
  l.imported_at AS importedAt, l.undone_at AS undoneAt, l.undone_by AS undoneBy, l.undone_why AS undoneWhy,
  (SELECT count(*) FROM ledger_value WHERE ledger_id = l.id) AS figures,
  (SELECT count(DISTINCT township_id) FROM ledger_value WHERE ledger_id = l.id) AS townships,
  (SELECT json_group_array(DISTINCT year) FROM ledger_value WHERE ledger_id = l.id) AS years FROM ledger AS l WHERE l.id = ?;

-- ledgers: ledgersOfArea
SELECT l.id, l.area, l.file_name AS fileName, l.sheet, l.sha256, l.map, l.skipped, l.author, l.note,
  l.imported_at AS importedAt, l.undone_at AS undoneAt, l.undone_by AS undoneBy, l.undone_why AS undoneWhy,
  (SELECT count(*) FROM ledger_value WHERE ledger_id = l.id) AS figures,
  (SELECT count(DISTINCT township_id) FROM ledger_value WHERE ledger_id = l.id) AS townships,
  (SELECT json_group_array(DISTINCT year) FROM ledger_value WHERE ledger_id = l.id) AS years FROM ledger AS l WHERE l.area >= ?1 AND l.area < ?1 || ':' ORDER BY l.id DESC;

-- ledgers: mapOfSignature
SELECT map FROM ledger WHERE signature = ? ORDER BY id DESC LIMIT 1;

-- list-reports: reportsOfAll
SELECT r.id AS reportId, r.year, r.title, r.genre, r.nature, r.published_on AS publishedOn,
  r.file_name AS fileName, r.imported_at AS importedAt, r.superseded_at IS NOT NULL AS superseded,
  (SELECT count(*) FROM reading WHERE headline = 1 AND run_id =
    (SELECT max(id) FROM extraction_run WHERE report_id = r.id)) AS observations,
  (SELECT count(*) FROM report_check WHERE run_id =
    (SELECT max(id) FROM extraction_run WHERE report_id = r.id)) AS checks,
  v.division_id AS id, v.code, v.name, v.kind,
  coalesce((SELECT p.name FROM division_version AS p WHERE p.code = v.parent_code
    ORDER BY p.last_year DESC LIMIT 1), '') AS county,
  coalesce(v.parent_code, '') AS countyCode, d.fictional,
  v.valid_from AS validFrom, v.valid_to AS validTo FROM report AS r JOIN division_version AS v ON v.id = (
     SELECT n.id FROM division_version AS n WHERE n.division_id = r.township_id
     ORDER BY (n.first_year <= r.year AND r.year <= n.last_year) DESC, n.last_year DESC LIMIT 1)
   JOIN division AS d ON d.id = v.division_id WHERE ?1 IS NULL AND r.superseded_at IS NULL AND r.withdrawn_at IS NULL AND (?2 IS NULL OR r.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR r.title LIKE ?3 ESCAPE '\' OR EXISTS (
       SELECT 1 FROM division_version AS q WHERE q.division_id = r.township_id AND q.name LIKE ?3 ESCAPE '\')) ORDER BY r.year DESC, r.township_id, r.genre DESC LIMIT ?4 OFFSET ?5;

-- list-reports: reportsOfAllCount
SELECT count(*) AS total FROM report AS r WHERE ?1 IS NULL AND r.superseded_at IS NULL AND r.withdrawn_at IS NULL AND (?2 IS NULL OR r.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR r.title LIKE ?3 ESCAPE '\' OR EXISTS (
       SELECT 1 FROM division_version AS q WHERE q.division_id = r.township_id AND q.name LIKE ?3 ESCAPE '\'));

-- list-reports: reportsOfUnits
SELECT r.id AS reportId, r.year, r.title, r.genre, r.nature, r.published_on AS publishedOn,
  r.file_name AS fileName, r.imported_at AS importedAt, r.superseded_at IS NOT NULL AS superseded,
  (SELECT count(*) FROM reading WHERE headline = 1 AND run_id =
    (SELECT max(id) FROM extraction_run WHERE report_id = r.id)) AS observations,
  (SELECT count(*) FROM report_check WHERE run_id =
    (SELECT max(id) FROM extraction_run WHERE report_id = r.id)) AS checks,
  v.division_id AS id, v.code, v.name, v.kind,
  coalesce((SELECT p.name FROM division_version AS p WHERE p.code = v.parent_code
    ORDER BY p.last_year DESC LIMIT 1), '') AS county,
  coalesce(v.parent_code, '') AS countyCode, d.fictional,
  v.valid_from AS validFrom, v.valid_to AS validTo FROM report AS r JOIN division_version AS v ON v.id = (
     SELECT n.id FROM division_version AS n WHERE n.division_id = r.township_id
     ORDER BY (n.first_year <= r.year AND r.year <= n.last_year) DESC, n.last_year DESC LIMIT 1)
   JOIN division AS d ON d.id = v.division_id WHERE r.township_id IN (SELECT value FROM json_each(?1)) AND r.superseded_at IS NULL AND r.withdrawn_at IS NULL AND (?2 IS NULL OR r.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR r.title LIKE ?3 ESCAPE '\' OR EXISTS (
       SELECT 1 FROM division_version AS q WHERE q.division_id = r.township_id AND q.name LIKE ?3 ESCAPE '\')) ORDER BY r.year DESC, r.township_id, r.genre DESC LIMIT ?4 OFFSET ?5;

-- list-reports: reportsOfUnitsCount
SELECT count(*) AS total FROM report AS r WHERE r.township_id IN (SELECT value FROM json_each(?1)) AND r.superseded_at IS NULL AND r.withdrawn_at IS NULL AND (?2 IS NULL OR r.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR r.title LIKE ?3 ESCAPE '\' OR EXISTS (
       SELECT 1 FROM division_version AS q WHERE q.division_id = r.township_id AND q.name LIKE ?3 ESCAPE '\'));

-- observation-page: observationsOfAll
WITH page AS MATERIALIZED (
     SELECT o.* FROM observation AS o WHERE ?1 IS NULL AND (?2 IS NULL OR o.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR o.indicator_id IN (SELECT value FROM json_each(?3)))
     ORDER BY o.township_id, o.year, o.indicator_id LIMIT ?4 OFFSET ?5
   )
   SELECT o.year, o.indicator_id AS indicatorId, o.value, o.lower, o.upper, o.qualifier, o.status, o.evidence,
     coalesce(g.printed, l.quote) AS printed, coalesce(g.period, l.period) AS period, g.confidence, g.rules, coalesce(g.start, k.start, l.start) AS start, coalesce(g."end", k."end", l."end") AS "end",
     coalesce(g.quote, k.quote, l.quote) AS quote, coalesce(x.report_id, k.report_id) AS reportId,
     g.scope, coalesce(r.title, f.file_name || ' ' || f.sheet || '!' || l.address) AS reportTitle,
     coalesce(r.source_url, l.source_url) AS reportUrl, coalesce(r.sha256, f.sha256) AS reportSha256, v.division_id AS id, v.code, v.name, v.kind,
  coalesce((SELECT p.name FROM division_version AS p WHERE p.code = v.parent_code
    ORDER BY p.last_year DESC LIMIT 1), '') AS county,
  coalesce(v.parent_code, '') AS countyCode, d.fictional,
  v.valid_from AS validFrom, v.valid_to AS validTo
   FROM page AS o
   JOIN division_version AS v ON v.id = (
     SELECT n.id FROM division_version AS n WHERE n.division_id = o.township_id
     ORDER BY (n.first_year <= o.year AND o.year <= n.last_year) DESC, n.last_year DESC LIMIT 1)
   JOIN division AS d ON d.id = v.division_id
   LEFT JOIN reading AS g ON g.id = o.evidence
   LEFT JOIN extraction_run AS x ON x.id = g.run_id
   LEFT JOIN correction AS k ON o.evidence < 0 AND k.id = -o.evidence
   LEFT JOIN ledger_value AS l ON o.evidence > 1099511627776 AND l.id = o.evidence
   LEFT JOIN ledger AS f ON f.id = l.ledger_id
   LEFT JOIN report AS r ON r.id = coalesce(x.report_id, k.report_id)
   ORDER BY o.township_id, o.year, o.indicator_id;

-- observation-page: observationsOfAllCount
SELECT count(*) AS total FROM observation AS o WHERE ?1 IS NULL AND (?2 IS NULL OR o.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR o.indicator_id IN (SELECT value FROM json_each(?3)));

-- observation-page: observationsOfUnits
WITH page AS MATERIALIZED (
     SELECT o.* FROM observation AS o WHERE o.township_id IN (SELECT value FROM json_each(?1)) AND (?2 IS NULL OR o.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR o.indicator_id IN (SELECT value FROM json_each(?3)))
     ORDER BY o.township_id, o.year, o.indicator_id LIMIT ?4 OFFSET ?5
   )
   SELECT o.year, o.indicator_id AS indicatorId, o.value, o.lower, o.upper, o.qualifier, o.status, o.evidence,
     coalesce(g.printed, l.quote) AS printed, coalesce(g.period, l.period) AS period, g.confidence, g.rules, coalesce(g.start, k.start, l.start) AS start, coalesce(g."end", k."end", l."end") AS "end",
     coalesce(g.quote, k.quote, l.quote) AS quote, coalesce(x.report_id, k.report_id) AS reportId,
     g.scope, coalesce(r.title, f.file_name || ' ' || f.sheet || '!' || l.address) AS reportTitle,
     coalesce(r.source_url, l.source_url) AS reportUrl, coalesce(r.sha256, f.sha256) AS reportSha256, v.division_id AS id, v.code, v.name, v.kind,
  coalesce((SELECT p.name FROM division_version AS p WHERE p.code = v.parent_code
    ORDER BY p.last_year DESC LIMIT 1), '') AS county,
  coalesce(v.parent_code, '') AS countyCode, d.fictional,
  v.valid_from AS validFrom, v.valid_to AS validTo
   FROM page AS o
   JOIN division_version AS v ON v.id = (
     SELECT n.id FROM division_version AS n WHERE n.division_id = o.township_id
     ORDER BY (n.first_year <= o.year AND o.year <= n.last_year) DESC, n.last_year DESC LIMIT 1)
   JOIN division AS d ON d.id = v.division_id
   LEFT JOIN reading AS g ON g.id = o.evidence
   LEFT JOIN extraction_run AS x ON x.id = g.run_id
   LEFT JOIN correction AS k ON o.evidence < 0 AND k.id = -o.evidence
   LEFT JOIN ledger_value AS l ON o.evidence > 1099511627776 AND l.id = o.evidence
   LEFT JOIN ledger AS f ON f.id = l.ledger_id
   LEFT JOIN report AS r ON r.id = coalesce(x.report_id, k.report_id)
   ORDER BY o.township_id, o.year, o.indicator_id;

-- observation-page: observationsOfUnitsCount
SELECT count(*) AS total FROM observation AS o WHERE o.township_id IN (SELECT value FROM json_each(?1)) AND (?2 IS NULL OR o.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR o.indicator_id IN (SELECT value FROM json_each(?3)));

-- observation-stream: cellsOfUnit
SELECT o.township_id, o.year, o.indicator_id, o.value, o.lower, o.upper, o.qualifier, o.status, o.evidence, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
   FROM observation AS o WHERE o.township_id = ?1
     AND (?2 IS NULL OR o.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR o.indicator_id IN (SELECT value FROM json_each(?3)))
   ORDER BY o.year, o.indicator_id;

-- observation-stream: cellsOfUnitWithSources
SELECT o.township_id, o.year, o.indicator_id, o.value, o.lower, o.upper, o.qualifier, o.status, o.evidence, g.printed, g.period, g.confidence, g.start, g."end", g.quote, g.run_id, g.rules, g.scope
   FROM observation AS o
   LEFT JOIN reading AS g ON g.id = o.evidence WHERE o.township_id = ?1
     AND (?2 IS NULL OR o.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR o.indicator_id IN (SELECT value FROM json_each(?3)))
   ORDER BY o.year, o.indicator_id;

-- observation-stream: reportOfRun
SELECT x.id, r.id, r.title, r.source_url, r.sha256 FROM extraction_run AS x JOIN report AS r ON r.id = x.report_id WHERE x.id = ?;

-- observation-stream: reportsOfUnit
SELECT x.id, r.id, r.title, r.source_url, r.sha256 FROM report AS r JOIN extraction_run AS x ON x.report_id = r.id WHERE r.township_id = ?;

-- observation-stream: sourceOfCorrection
SELECT NULL AS printed, NULL AS period, k.start, k."end", k.quote, k.report_id AS reportId,
     r.title AS reportTitle, r.source_url AS reportUrl, r.sha256 AS reportSha256
   FROM correction AS k LEFT JOIN report AS r ON r.id = k.report_id WHERE k.id = ?;

-- observation-stream: sourceOfLedgerValue
SELECT l.quote AS printed, l.period, l.start, l."end", l.quote, NULL AS reportId,
     f.file_name || ' ' || f.sheet || '!' || l.address AS reportTitle, l.source_url AS reportUrl, f.sha256 AS reportSha256
   FROM ledger_value AS l LEFT JOIN ledger AS f ON f.id = l.ledger_id WHERE l.id = ?;

-- observation-stream: unitVersions
SELECT v.division_id AS id, v.code, v.name, v.kind,
  coalesce((SELECT p.name FROM division_version AS p WHERE p.code = v.parent_code
    ORDER BY p.last_year DESC LIMIT 1), '') AS county,
  coalesce(v.parent_code, '') AS countyCode, d.fictional,
  v.valid_from AS validFrom, v.valid_to AS validTo
   FROM json_each(?) AS u
   JOIN division_version AS v ON v.division_id = u.value
   JOIN division AS d ON d.id = v.division_id
   ORDER BY u.key, v.first_year;

-- observation-stream: unitsWithCells
WITH RECURSIVE unit(id) AS (
     SELECT min(township_id) FROM observation
     UNION ALL
     SELECT (SELECT min(township_id) FROM observation WHERE township_id > unit.id) FROM unit
     WHERE unit.id IS NOT NULL
   )
   SELECT id FROM unit WHERE id IS NOT NULL;

-- readings-of-report: readingsOfNewestRun
select "id", "run_id", "indicator_id", "printed", "value", "lower", "upper", "qualifier", "unit", "status", "period", "scope", "headline", "confidence", "rules", "start", "end", "quote", "context_start", "context_end" from "reading" where "reading"."run_id" = (SELECT max(id) FROM "extraction_run" WHERE report_id = ?) order by "reading"."start" asc, "reading"."end" asc, "reading"."id" asc;

-- reference-values: allReferences
SELECT r.id, r.indicator, r.area, r.kind, r.first_year AS "from", r.last_year AS "to", r.printed, r.value, r.lower,
     r.upper, r.qualifier, r.nature, r.source_title AS title, r.source_url AS url, r.source_date AS date, r.note,
     r.replaces, r.author, r.recorded_at AS recordedAt, r.ended_at AS endedAt, r.ended_by AS endedBy,
     r.ended_why AS endedWhy, (SELECT max(n.id) FROM reference_value AS n WHERE n.replaces = r.id) AS replacedBy
   FROM reference_value AS r ORDER BY r.indicator, r.area, r.first_year, r.id;

-- reply-rounds: roundOfId
SELECT id, area, year FROM reply_round WHERE id = ?;

-- reply-rounds: roundsOfAreaYear
SELECT id, area, year FROM reply_round
   WHERE year = ?2 AND (substr(?1, 1, length(area)) = area OR substr(area, 1, length(?1)) = ?1)
   ORDER BY id DESC;

-- reply-rounds: stepsOfRound
SELECT recorded_at AS recordedAt, author, action, deadline, note FROM reply_round_step
   WHERE round_id = ? ORDER BY id;

-- report-by-id: bytesOfReport
select "bytes", "file_name" from "report" where "report"."id" = ? order by "report"."id" asc;

-- report-by-id: reportWithRun
select "report"."id", "report"."township_id", "report"."year", "report"."genre", "report"."nature", "report"."title", "report"."file_name", "report"."sha256", "report"."text_sha256", "report"."encoding", "report"."published_on", "report"."document_date", "report"."period_end", "report"."source_url", "report"."body_start", "report"."body_end", "report"."imported_at", "report"."superseded_at", "report"."superseded_by", "report"."withdrawn_at", "report"."withdrawn_by", "report"."withdrawn_why", "report"."tables", "report"."text", "report"."period_start", "extraction_run"."id", "extraction_run"."report_id", "extraction_run"."rule_set", "extraction_run"."recorded_at", "extraction_run"."sections", "extraction_run"."warnings", "extraction_run"."sought_own" from "report" inner join "extraction_run" on "extraction_run"."report_id" = "report"."id" where "report"."id" = ? order by "extraction_run"."id" desc limit ?;

-- report-by-id: summaryOfReport
SELECT r.id AS reportId, r.year, r.title, r.genre, r.nature, r.published_on AS publishedOn,
  r.file_name AS fileName, r.imported_at AS importedAt, r.superseded_at IS NOT NULL AS superseded,
  (SELECT count(*) FROM reading WHERE headline = 1 AND run_id =
    (SELECT max(id) FROM extraction_run WHERE report_id = r.id)) AS observations,
  (SELECT count(*) FROM report_check WHERE run_id =
    (SELECT max(id) FROM extraction_run WHERE report_id = r.id)) AS checks,
  v.division_id AS id, v.code, v.name, v.kind,
  coalesce((SELECT p.name FROM division_version AS p WHERE p.code = v.parent_code
    ORDER BY p.last_year DESC LIMIT 1), '') AS county,
  coalesce(v.parent_code, '') AS countyCode, d.fictional,
  v.valid_from AS validFrom, v.valid_to AS validTo FROM report AS r JOIN division_version AS v ON v.id = (
     SELECT n.id FROM division_version AS n WHERE n.division_id = r.township_id
     ORDER BY (n.first_year <= r.year AND r.year <= n.last_year) DESC, n.last_year DESC LIMIT 1)
   JOIN division AS d ON d.id = v.division_id WHERE r.id = ?;

-- report-by-id: versionsOfReport
SELECT v.id, v.imported_at AS importedAt, v.superseded_at IS NOT NULL AS superseded
   FROM report AS r
   JOIN report AS v ON v.township_id = r.township_id AND v.year = r.year AND v.genre = r.genre
   WHERE r.id = ? AND v.withdrawn_at IS NULL ORDER BY v.id;

-- reporting-areas: areasWithReports
WITH said AS (
     SELECT township_id, year, 1 AS reports FROM report
     WHERE superseded_at IS NULL AND withdrawn_at IS NULL
     UNION ALL
     SELECT DISTINCT l.township_id, l.year, 0 FROM ledger_value AS l JOIN ledger AS f ON f.id = l.ledger_id
     WHERE f.undone_at IS NULL
   ), reported AS (
     SELECT r.year, r.reports,
       (SELECT v.parent_code FROM division_version AS v WHERE v.division_id = r.township_id
        ORDER BY (v.first_year <= r.year AND r.year <= v.last_year) DESC, v.last_year DESC LIMIT 1) AS code
     FROM said AS r
   ), areas AS (
     SELECT code, sum(reports) AS reports, json_group_array(DISTINCT year) AS years
     FROM reported WHERE code IS NOT NULL GROUP BY code
   )
   SELECT a.code, v.name, d.level, d.fictional, a.reports, a.years,
     (SELECT count(*) FROM division_version AS t
      WHERE t.parent_code = a.code AND t.kind IS NOT NULL AND t.valid_to IS NULL) AS townships
   FROM areas AS a
   JOIN division_version AS v ON v.id = (
     SELECT id FROM division_version WHERE code = a.code ORDER BY last_year DESC LIMIT 1)
   JOIN division AS d ON d.id = v.division_id
   ORDER BY a.code;

-- reports-kept: anyLedgerFigureInside
SELECT 1 AS found
   FROM division_version AS v CROSS JOIN ledger_value AS l ON l.township_id = v.division_id
   JOIN ledger AS f ON f.id = l.ledger_id
   WHERE v.kind IS NOT NULL AND v.code >= ?1 AND v.code < ?1 || ':' AND f.undone_at IS NULL LIMIT 1;

-- reports-kept: anyReportInside
SELECT 1 AS found
   FROM division_version AS v CROSS JOIN report AS r ON r.township_id = v.division_id
   WHERE v.kind IS NOT NULL AND v.code >= ?1 AND v.code < ?1 || ':'
     AND r.superseded_at IS NULL AND r.withdrawn_at IS NULL LIMIT 1;

-- reports-of-township-years: currentReportsOfUnits
SELECT r.township_id AS townshipId, r.year, r.id AS reportId, r.genre, r.nature, r.title,
     r.published_on AS publishedOn, r.period_end AS periodEnd,
     (SELECT x.sections FROM extraction_run AS x WHERE x.report_id = r.id ORDER BY x.id DESC LIMIT 1) AS sections
   FROM json_each(?1) AS t CROSS JOIN json_each(?2) AS y
   CROSS JOIN report AS r ON r.township_id = t.value AND r.year = y.value
   WHERE r.superseded_at IS NULL AND r.withdrawn_at IS NULL
   ORDER BY t.key, y.key, r.genre DESC;

-- reports-read-otherwise: reportsOfUnitsReadOtherwise
SELECT r.id FROM report AS r
   WHERE r.township_id IN (SELECT value FROM json_each(?2)) AND r.superseded_at IS NULL AND r.withdrawn_at IS NULL AND (?1 IS NULL OR (SELECT x.rule_set FROM extraction_run AS x WHERE x.report_id = r.id ORDER BY x.id DESC LIMIT 1) <> ?1)
   ORDER BY r.township_id, r.year, r.id;

-- reports-read-otherwise: reportsReadOtherwiseEverywhere
SELECT r.id FROM report AS r WHERE ?2 IS NULL AND r.superseded_at IS NULL AND r.withdrawn_at IS NULL AND (?1 IS NULL OR (SELECT x.rule_set FROM extraction_run AS x WHERE x.report_id = r.id ORDER BY x.id DESC LIMIT 1) <> ?1)
   ORDER BY r.township_id, r.year, r.id;

-- review-plans: countsOfSample
WITH looked AS (
     SELECT k.indicator_id, k.township_id, k.year,
       (SELECT r.genre FROM review_item AS i JOIN report AS r ON r.id = i.report_id
        WHERE i.township_id = k.township_id AND i.year = k.year AND i.indicator_id = k.indicator_id) AS genre,
       (SELECT d.action FROM review_decision AS d
        WHERE d.township_id = k.township_id AND d.year = k.year AND d.indicator_id = k.indicator_id
          AND d.action <> 'undo' AND NOT EXISTS (SELECT 1 FROM review_decision AS u WHERE u.undoes = d.id)
        ORDER BY d.id LIMIT 1) AS action
     FROM review_pick AS k WHERE k.plan_id = ? AND k.kind = 'sample'
   )
   SELECT indicator_id AS indicatorId, coalesce(genre, 'rule_of_law') AS genre, count(*) AS drawn,
     count(action) AS decided, count(CASE WHEN action <> 'accept' THEN 1 END) AS wrong
   FROM looked GROUP BY indicator_id, genre ORDER BY indicator_id, genre DESC;

-- review-plans: plansMade
SELECT id, made_at AS madeAt, author, area, years, share, seed, population,
     (SELECT count(*) FROM review_pick WHERE plan_id = p.id AND kind = 'outlier') AS outliers,
     (SELECT count(*) FROM review_pick WHERE plan_id = p.id AND kind = 'sample') AS drawn
   FROM review_plan AS p ORDER BY id DESC;

-- review-queue: decidedOfAll
SELECT i.township_id AS townshipId, i.year, i.indicator_id AS indicatorId, i.report_id AS reportId, i.reasons,
     i.decision_id AS decisionId, d.author, d.decided_at AS decidedAt, d.action, d.note
   FROM (SELECT i.* FROM review_item AS i WHERE ?1 IS NULL AND (?2 IS NULL OR i.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR i.reasons & ?3 <> 0)
     AND (?4 IS NULL OR i.indicator_id IN (SELECT value FROM json_each(?4))) AND i.decision_id IS NOT NULL ORDER BY i.township_id, i.year, i.indicator_id LIMIT ?5 OFFSET ?6) AS i
   LEFT JOIN review_decision AS d ON d.id = i.decision_id
   ORDER BY i.township_id, i.year, i.indicator_id;

-- review-queue: decidedOfAllCount
SELECT count(*) AS total FROM review_item AS i WHERE ?1 IS NULL AND (?2 IS NULL OR i.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR i.reasons & ?3 <> 0)
     AND (?4 IS NULL OR i.indicator_id IN (SELECT value FROM json_each(?4))) AND i.decision_id IS NOT NULL;

-- review-queue: decidedOfUnits
SELECT i.township_id AS townshipId, i.year, i.indicator_id AS indicatorId, i.report_id AS reportId, i.reasons,
     i.decision_id AS decisionId, d.author, d.decided_at AS decidedAt, d.action, d.note
   FROM (SELECT i.* FROM json_each(?1) AS t CROSS JOIN review_item AS i ON i.township_id = t.value WHERE (?2 IS NULL OR i.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR i.reasons & ?3 <> 0)
     AND (?4 IS NULL OR i.indicator_id IN (SELECT value FROM json_each(?4))) AND i.decision_id IS NOT NULL ORDER BY i.township_id, i.year, i.indicator_id LIMIT ?5 OFFSET ?6) AS i
   LEFT JOIN review_decision AS d ON d.id = i.decision_id
   ORDER BY i.township_id, i.year, i.indicator_id;

-- review-queue: decidedOfUnitsCount
SELECT count(*) AS total FROM json_each(?1) AS t CROSS JOIN review_item AS i ON i.township_id = t.value WHERE (?2 IS NULL OR i.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR i.reasons & ?3 <> 0)
     AND (?4 IS NULL OR i.indicator_id IN (SELECT value FROM json_each(?4))) AND i.decision_id IS NOT NULL;

-- review-queue: itemsOfAll
SELECT i.township_id AS townshipId, i.year, i.indicator_id AS indicatorId, i.report_id AS reportId, i.reasons,
     i.decision_id AS decisionId, d.author, d.decided_at AS decidedAt, d.action, d.note
   FROM (SELECT i.* FROM review_item AS i WHERE ?1 IS NULL AND (?2 IS NULL OR i.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR i.reasons & ?3 <> 0)
     AND (?4 IS NULL OR i.indicator_id IN (SELECT value FROM json_each(?4)))  ORDER BY i.township_id, i.year, i.indicator_id LIMIT ?5 OFFSET ?6) AS i
   LEFT JOIN review_decision AS d ON d.id = i.decision_id
   ORDER BY i.township_id, i.year, i.indicator_id;

-- review-queue: itemsOfAllCount
SELECT count(*) AS total FROM review_item AS i WHERE ?1 IS NULL AND (?2 IS NULL OR i.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR i.reasons & ?3 <> 0)
     AND (?4 IS NULL OR i.indicator_id IN (SELECT value FROM json_each(?4)));

-- review-queue: itemsOfUnits
SELECT i.township_id AS townshipId, i.year, i.indicator_id AS indicatorId, i.report_id AS reportId, i.reasons,
     i.decision_id AS decisionId, d.author, d.decided_at AS decidedAt, d.action, d.note
   FROM (SELECT i.* FROM json_each(?1) AS t CROSS JOIN review_item AS i ON i.township_id = t.value WHERE (?2 IS NULL OR i.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR i.reasons & ?3 <> 0)
     AND (?4 IS NULL OR i.indicator_id IN (SELECT value FROM json_each(?4)))  ORDER BY i.township_id, i.year, i.indicator_id LIMIT ?5 OFFSET ?6) AS i
   LEFT JOIN review_decision AS d ON d.id = i.decision_id
   ORDER BY i.township_id, i.year, i.indicator_id;

-- review-queue: itemsOfUnitsCount
SELECT count(*) AS total FROM json_each(?1) AS t CROSS JOIN review_item AS i ON i.township_id = t.value WHERE (?2 IS NULL OR i.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR i.reasons & ?3 <> 0)
     AND (?4 IS NULL OR i.indicator_id IN (SELECT value FROM json_each(?4)));

-- review-queue: openOfAll
SELECT i.township_id AS townshipId, i.year, i.indicator_id AS indicatorId, i.report_id AS reportId, i.reasons,
     i.decision_id AS decisionId, d.author, d.decided_at AS decidedAt, d.action, d.note
   FROM (SELECT i.* FROM review_item AS i WHERE ?1 IS NULL AND (?2 IS NULL OR i.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR i.reasons & ?3 <> 0)
     AND (?4 IS NULL OR i.indicator_id IN (SELECT value FROM json_each(?4))) AND i.decision_id IS NULL ORDER BY i.township_id, i.year, i.indicator_id LIMIT ?5 OFFSET ?6) AS i
   LEFT JOIN review_decision AS d ON d.id = i.decision_id
   ORDER BY i.township_id, i.year, i.indicator_id;

-- review-queue: openOfAllCount
SELECT count(*) AS total FROM review_item AS i WHERE ?1 IS NULL AND (?2 IS NULL OR i.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR i.reasons & ?3 <> 0)
     AND (?4 IS NULL OR i.indicator_id IN (SELECT value FROM json_each(?4))) AND i.decision_id IS NULL;

-- review-queue: openOfUnits
SELECT i.township_id AS townshipId, i.year, i.indicator_id AS indicatorId, i.report_id AS reportId, i.reasons,
     i.decision_id AS decisionId, d.author, d.decided_at AS decidedAt, d.action, d.note
   FROM (SELECT i.* FROM json_each(?1) AS t CROSS JOIN review_item AS i ON i.township_id = t.value WHERE (?2 IS NULL OR i.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR i.reasons & ?3 <> 0)
     AND (?4 IS NULL OR i.indicator_id IN (SELECT value FROM json_each(?4))) AND i.decision_id IS NULL ORDER BY i.township_id, i.year, i.indicator_id LIMIT ?5 OFFSET ?6) AS i
   LEFT JOIN review_decision AS d ON d.id = i.decision_id
   ORDER BY i.township_id, i.year, i.indicator_id;

-- review-queue: openOfUnitsCount
SELECT count(*) AS total FROM json_each(?1) AS t CROSS JOIN review_item AS i ON i.township_id = t.value WHERE (?2 IS NULL OR i.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR i.reasons & ?3 <> 0)
     AND (?4 IS NULL OR i.indicator_id IN (SELECT value FROM json_each(?4))) AND i.decision_id IS NULL;

-- review-reports: itemsByIndicatorAndReason
SELECT i.indicator_id AS indicatorId, i.reasons, count(*) AS items, count(i.decision_id) AS decided
   FROM review_item AS i WHERE (?1 IS NULL OR i.township_id IN (SELECT value FROM json_each(?1)))
     AND (?2 IS NULL OR i.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR i.reasons & ?3 <> 0)
     AND (?4 IS NULL OR i.indicator_id IN (SELECT value FROM json_each(?4))) GROUP BY i.indicator_id, i.reasons ORDER BY i.indicator_id, i.reasons;

-- review-reports: reportsUnderReview
SELECT i.township_id AS townshipId, i.year, min(i.report_id) AS reportId, count(*) AS items,
     count(i.decision_id) AS decided
   FROM review_item AS i WHERE (?1 IS NULL OR i.township_id IN (SELECT value FROM json_each(?1)))
     AND (?2 IS NULL OR i.year IN (SELECT value FROM json_each(?2)))
     AND (?3 IS NULL OR i.reasons & ?3 <> 0)
     AND (?4 IS NULL OR i.indicator_id IN (SELECT value FROM json_each(?4))) GROUP BY i.township_id, i.year ORDER BY i.township_id, i.year;

-- scoring-schemes: lastNumberOfScheme
SELECT max(number) AS number FROM scoring_scheme WHERE name = ?;

-- scoring-schemes: newestSchemes
SELECT name, number, author, saved_at AS savedAt, locked_at AS lockedAt, locked_by AS lockedBy,
  lock_reason AS lockReason, body FROM scoring_scheme AS s
   WHERE deleted_at IS NULL
     AND number = (SELECT max(number) FROM scoring_scheme WHERE name = s.name AND deleted_at IS NULL)
   ORDER BY saved_at DESC, name;

-- scoring-schemes: savesOfScheme
SELECT name, number, author, saved_at AS savedAt, locked_at AS lockedAt, locked_by AS lockedBy,
  lock_reason AS lockReason, body FROM scoring_scheme WHERE name = ? AND deleted_at IS NULL ORDER BY number DESC;

-- search-divisions: divisionsMatching
SELECT d.id, v.code,
  (SELECT n.code FROM division_version AS n WHERE n.division_id = v.division_id
    ORDER BY n.last_year DESC, n.first_year DESC LIMIT 1) AS currentCode,
  v.name, d.level, v.kind, v.parent_code AS parent, d.fictional,
  v.valid_from AS validFrom, v.valid_to AS validTo
   FROM division_version AS v JOIN division AS d ON d.id = v.division_id
   WHERE (v.name LIKE ?1 ESCAPE '\' OR v.code LIKE ?2 ESCAPE '\')
   AND (?3 IS NULL OR (v.code > ?3 AND v.code < ?3 || ':'))
   ORDER BY v.name <> ?4, length(v.code), v.code, v.first_year LIMIT ?5 OFFSET ?6;

-- search-divisions: divisionsMatchingCount
SELECT count(*) AS total FROM division_version AS v WHERE (v.name LIKE ?1 ESCAPE '\' OR v.code LIKE ?2 ESCAPE '\')
   AND (?3 IS NULL OR (v.code > ?3 AND v.code < ?3 || ':'));

-- search-reports: countOfSaying
SELECT count(DISTINCT township_id) AS townships, count(*) AS reports FROM report_words CROSS JOIN report ON report.id = report_words.rowid
   WHERE report_words MATCH ?1 AND superseded_at IS NULL AND withdrawn_at IS NULL
   AND (?2 IS NULL OR township_id IN (SELECT value FROM json_each(?2)))
   AND (?3 IS NULL OR year IN (SELECT value FROM json_each(?3)))
   AND (?4 IS NULL OR genre = ?4);

-- search-reports: countOfSearched
SELECT count(DISTINCT township_id) AS townships, count(*) AS reports FROM report WHERE ?1 IS NOT NULL AND superseded_at IS NULL AND withdrawn_at IS NULL
   AND (?2 IS NULL OR township_id IN (SELECT value FROM json_each(?2)))
   AND (?3 IS NULL OR year IN (SELECT value FROM json_each(?3)))
   AND (?4 IS NULL OR genre = ?4);

-- search-reports: reportWithText
SELECT r.id AS reportId, r.year, r.title, r.genre, r.nature, r.published_on AS publishedOn,
  r.file_name AS fileName, r.imported_at AS importedAt, r.superseded_at IS NOT NULL AS superseded,
  (SELECT count(*) FROM reading WHERE headline = 1 AND run_id =
    (SELECT max(id) FROM extraction_run WHERE report_id = r.id)) AS observations,
  (SELECT count(*) FROM report_check WHERE run_id =
    (SELECT max(id) FROM extraction_run WHERE report_id = r.id)) AS checks,
  v.division_id AS id, v.code, v.name, v.kind,
  coalesce((SELECT p.name FROM division_version AS p WHERE p.code = v.parent_code
    ORDER BY p.last_year DESC LIMIT 1), '') AS county,
  coalesce(v.parent_code, '') AS countyCode, d.fictional,
  v.valid_from AS validFrom, v.valid_to AS validTo, r.text FROM report AS r JOIN division_version AS v ON v.id = (
     SELECT n.id FROM division_version AS n WHERE n.division_id = r.township_id
     ORDER BY (n.first_year <= r.year AND r.year <= n.last_year) DESC, n.last_year DESC LIMIT 1)
   JOIN division AS d ON d.id = v.division_id WHERE r.id = ?;

-- search-reports: reportsSaying
SELECT report.id FROM report_words CROSS JOIN report ON report.id = report_words.rowid
   WHERE report_words MATCH ?1 AND superseded_at IS NULL AND withdrawn_at IS NULL
   AND (?2 IS NULL OR township_id IN (SELECT value FROM json_each(?2)))
   AND (?3 IS NULL OR year IN (SELECT value FROM json_each(?3)))
   AND (?4 IS NULL OR genre = ?4)
   ORDER BY year DESC, township_id, genre DESC LIMIT ?5 OFFSET ?6;

-- second-readings-of-report: secondReadings
select "id", "report_id", "indicator_id", "recorded_at", "printed", "value", "lower", "upper", "qualifier", "unit", "start", "end", "quote" from "second_reading" where "second_reading"."report_id" = ? order by "second_reading"."start" asc, "second_reading"."id" asc;

-- series-notes: allSeriesNotes
SELECT id, indicator, area, first_year AS "from", comparability, text, source, author,
     recorded_at AS recordedAt, undone_at AS undoneAt, undone_by AS undoneBy, undone_why AS undoneWhy
   FROM series_note ORDER BY first_year, id;

-- sessions: everySession
SELECT s.id, s.opened_at AS openedAt, s.used_at AS usedAt, s.address, s.program, s.account_id AS accountId, a.name AS accountName
   FROM session AS s JOIN account AS a ON a.id = s.account_id
   WHERE ?1 IS NULL OR s.account_id = ?1 ORDER BY s.used_at DESC, s.id DESC;

-- sessions: sessionOfSecret
SELECT a.id, a.name, a.role, a.division, a.must_change AS mustChange, a.created_at AS createdAt,
  a.created_by AS createdBy, a.password_set_at AS passwordSetAt, a.last_login_at AS lastLoginAt,
  a.deactivated_at AS deactivatedAt, s.id AS sessionId, s.opened_at AS openedAt, s.used_at AS usedAt, s.address, s.program, s.account_id AS accountId
   FROM session AS s JOIN account AS a ON a.id = s.account_id
   WHERE s.secret_hash = ? AND a.deactivated_at IS NULL;

-- sources-of-township-year: ledgerSourcesOfUnitYear
SELECT o.indicator_id AS indicatorId, l.quote, l.period, l.start, l.ledger_id AS ledgerId,
     f.file_name || ' ' || f.sheet || '!' || l.address AS place, l.source_url AS url, f.sha256
   FROM observation AS o
   JOIN ledger_value AS l ON l.id = o.evidence
   JOIN ledger AS f ON f.id = l.ledger_id
   WHERE o.township_id = ? AND o.year = ? AND o.evidence > 1099511627776
   ORDER BY o.indicator_id;

-- sources-of-township-year: sourcesOfUnitYear
SELECT o.indicator_id AS indicatorId, g.printed, g.period, g.scope, g.confidence, g.rules, g.quote,
     g.context_start AS contextStart, g.context_end AS contextEnd, r.id AS reportId, r.title AS reportTitle, r.source_url AS reportUrl, r.sha256 AS reportSha256
   FROM observation AS o
   JOIN reading AS g ON g.id = o.evidence
   JOIN extraction_run AS x ON x.id = g.run_id
   JOIN report AS r ON r.id = x.report_id
   WHERE o.township_id = ? AND o.year = ?
   ORDER BY o.indicator_id;

-- sources-of-township-year: textOfLedger
SELECT text FROM ledger WHERE id = ?;

-- sources-of-township-year: textOfReport
SELECT text FROM report WHERE id = ?;

-- storage: countKept
SELECT
     (SELECT count(*) FROM report WHERE superseded_at IS NOT NULL AND withdrawn_at IS NULL) AS replacedReports,
     (SELECT count(*) FROM report WHERE withdrawn_at IS NOT NULL) AS withdrawnReports,
     (SELECT count(*) FROM correction) AS corrections;

-- themed-items-of-reports: themedItemsOfNewestRuns
SELECT r.value AS reportId, i.part, i.theme, i.also, i.start, i."end", i.quote
   FROM json_each(?) AS r
   CROSS JOIN themed_item AS i
     ON i.run_id = (SELECT max(x.id) FROM extraction_run AS x WHERE x.report_id = r.value)
   ORDER BY r.key, i.part DESC, i.position;

-- township-names: reportsByUnit
SELECT township_id AS id, count(*) AS reports FROM report
   WHERE superseded_at IS NULL AND withdrawn_at IS NULL GROUP BY township_id;

-- township-names: versionsInReportingAreas
SELECT v.division_id AS id, v.code, v.name, v.kind,
  coalesce((SELECT p.name FROM division_version AS p WHERE p.code = v.parent_code
    ORDER BY p.last_year DESC LIMIT 1), '') AS county,
  coalesce(v.parent_code, '') AS countyCode, d.fictional,
  v.valid_from AS validFrom, v.valid_to AS validTo
   FROM division_version AS v JOIN division AS d ON d.id = v.division_id
   WHERE v.kind IS NOT NULL AND v.parent_code IN (
     SELECT n.parent_code FROM division_version AS n WHERE n.division_id IN (
       SELECT township_id FROM report WHERE superseded_at IS NULL AND withdrawn_at IS NULL))
   ORDER BY v.division_id, v.last_year DESC, v.first_year DESC;

-- township-replies: attachmentsOfReply
SELECT id, file_name AS fileName, sha256, length(bytes) AS size FROM reply_attachment
   WHERE reply_id = ? ORDER BY id;

-- township-replies: bytesOfAttachment
SELECT a.file_name AS fileName, a.bytes FROM reply_attachment AS a
   JOIN township_reply AS p ON p.id = a.reply_id
   WHERE a.id = ? AND p.township_id = ? AND p.year = ?;

-- township-replies: repliesOfPlace
SELECT p.id, p.round_id AS roundId, p.township_id AS townshipId, p.year, p.recorded_at AS recordedAt, p.author,
     p.received_on AS receivedOn, p.manner, p.speaker, p.answer, p.note,
     (SELECT count(DISTINCT c.indicator_id) FROM observation_change AS c
       WHERE c.township_id = p.township_id AND c.year = p.year AND c.id > p.seen_change) AS changedSince,
     u.author AS undoneBy, u.recorded_at AS undoneAt
   FROM township_reply AS p LEFT JOIN township_reply AS u ON u.undoes = p.id
   WHERE p.township_id = ? AND p.year = ? AND p.answer <> 'undo' ORDER BY p.id;

-- townships-named: townshipsBearingName
SELECT v.division_id AS id, v.code, v.name, v.kind,
  coalesce((SELECT p.name FROM division_version AS p WHERE p.code = v.parent_code
    ORDER BY p.last_year DESC LIMIT 1), '') AS county,
  coalesce(v.parent_code, '') AS countyCode, d.fictional,
  v.valid_from AS validFrom, v.valid_to AS validTo
   FROM division_version AS v JOIN division AS d ON d.id = v.division_id
   WHERE v.name = ? AND v.kind IS NOT NULL ORDER BY v.code, v.first_year;

-- townships-of-area: townshipsStandingInYear
SELECT v.division_id AS id, v.code, v.name, v.kind,
  coalesce((SELECT p.name FROM division_version AS p WHERE p.code = v.parent_code
    ORDER BY p.last_year DESC LIMIT 1), '') AS county,
  coalesce(v.parent_code, '') AS countyCode, d.fictional,
  v.valid_from AS validFrom, v.valid_to AS validTo
   FROM division_version AS v JOIN division AS d ON d.id = v.division_id
   WHERE v.kind IS NOT NULL AND v.code >= ?1 AND v.code < ?1 || ':' AND v.first_year <= ?2 AND v.last_year >= ?2
   ORDER BY v.code;

-- townships-of-area: townshipsStandingNow
SELECT v.division_id AS id, v.code, v.name, v.kind,
  coalesce((SELECT p.name FROM division_version AS p WHERE p.code = v.parent_code
    ORDER BY p.last_year DESC LIMIT 1), '') AS county,
  coalesce(v.parent_code, '') AS countyCode, d.fictional,
  v.valid_from AS validFrom, v.valid_to AS validTo
   FROM division_version AS v JOIN division AS d ON d.id = v.division_id
   WHERE v.kind IS NOT NULL AND v.code >= ?1 AND v.code < ?1 || ':' AND v.valid_to IS NULL
   ORDER BY v.code;

-- townships-of-codes: townshipsBearingCodes
SELECT asked.value AS asked, v.division_id AS id, v.code, v.name, v.kind,
  coalesce((SELECT p.name FROM division_version AS p WHERE p.code = v.parent_code
    ORDER BY p.last_year DESC LIMIT 1), '') AS county,
  coalesce(v.parent_code, '') AS countyCode, d.fictional,
  v.valid_from AS validFrom, v.valid_to AS validTo
   FROM json_each(?1) AS asked
   JOIN division_version AS v ON v.id = (
     SELECT n.id FROM division_version AS n
     WHERE n.division_id = (
       SELECT b.division_id FROM division_version AS b WHERE b.code = asked.value AND b.kind IS NOT NULL
       ORDER BY b.last_year DESC LIMIT 1)
     ORDER BY (n.first_year <= ?2 AND ?2 <= n.last_year) DESC, n.last_year DESC, n.first_year DESC LIMIT 1)
   JOIN division AS d ON d.id = v.division_id
   ORDER BY asked.key;

-- units-of-filter: unitsEverInArea
SELECT DISTINCT division_id AS id FROM division_version
   WHERE kind IS NOT NULL AND code >= ?1 AND code < ?1 || ':' ORDER BY id;

-- unnumbered-of-report: unnumberedOfNewestRun
select "run_id", "indicator_id", "status", "start", "end", "quote" from "unnumbered_mention" where "unnumbered_mention"."run_id" = (SELECT max(id) FROM "extraction_run" WHERE report_id = ?) order by "unnumbered_mention"."indicator_id" asc;

-- untaken-of-report: untakenOfNewestRun
select "start", "end", "quote", "reason" from "untaken_number" where "untaken_number"."run_id" = (SELECT max(id) FROM "extraction_run" WHERE report_id = ?) order by "untaken_number"."start" asc, "untaken_number"."position" asc;

-- versions-of-township: versionOfUnitInYear
SELECT v.division_id AS id, v.code, v.name, v.kind,
  coalesce((SELECT p.name FROM division_version AS p WHERE p.code = v.parent_code
    ORDER BY p.last_year DESC LIMIT 1), '') AS county,
  coalesce(v.parent_code, '') AS countyCode, d.fictional,
  v.valid_from AS validFrom, v.valid_to AS validTo
   FROM division_version AS v JOIN division AS d ON d.id = v.division_id
   WHERE v.division_id = ?1 AND v.first_year <= ?2 AND v.last_year >= ?2
   ORDER BY v.first_year DESC LIMIT 1;

-- versions-of-township: versionsOfUnit
SELECT v.division_id AS id, v.code, v.name, v.kind,
  coalesce((SELECT p.name FROM division_version AS p WHERE p.code = v.parent_code
    ORDER BY p.last_year DESC LIMIT 1), '') AS county,
  coalesce(v.parent_code, '') AS countyCode, d.fictional,
  v.valid_from AS validFrom, v.valid_to AS validTo
   FROM division_version AS v JOIN division AS d ON d.id = v.division_id
   WHERE v.division_id = ? ORDER BY v.first_year, v.last_year;

-- withdrawn-reports: withdrawnOfUnits
SELECT r.id AS reportId, r.year, r.title, r.genre, r.nature, r.published_on AS publishedOn,
  r.file_name AS fileName, r.imported_at AS importedAt, r.superseded_at IS NOT NULL AS superseded,
  (SELECT count(*) FROM reading WHERE headline = 1 AND run_id =
    (SELECT max(id) FROM extraction_run WHERE report_id = r.id)) AS observations,
  (SELECT count(*) FROM report_check WHERE run_id =
    (SELECT max(id) FROM extraction_run WHERE report_id = r.id)) AS checks,
  v.division_id AS id, v.code, v.name, v.kind,
  coalesce((SELECT p.name FROM division_version AS p WHERE p.code = v.parent_code
    ORDER BY p.last_year DESC LIMIT 1), '') AS county,
  coalesce(v.parent_code, '') AS countyCode, d.fictional,
  v.valid_from AS validFrom, v.valid_to AS validTo, r.withdrawn_at AS at, r.withdrawn_by AS by, r.withdrawn_why AS why
   FROM report AS r JOIN division_version AS v ON v.id = (
     SELECT n.id FROM division_version AS n WHERE n.division_id = r.township_id
     ORDER BY (n.first_year <= r.year AND r.year <= n.last_year) DESC, n.last_year DESC LIMIT 1)
   JOIN division AS d ON d.id = v.division_id
   WHERE r.withdrawn_at IS NOT NULL AND r.township_id IN (SELECT value FROM json_each(?1))
     AND NOT EXISTS (SELECT 1 FROM report AS s WHERE s.sha256 = r.sha256 AND s.withdrawn_at IS NULL) ORDER BY r.withdrawn_at DESC, r.id DESC LIMIT ?2 OFFSET ?3;

-- withdrawn-reports: withdrawnOfUnitsCount
SELECT count(*) AS total FROM report AS r WHERE r.withdrawn_at IS NOT NULL AND r.township_id IN (SELECT value FROM json_each(?1))
     AND NOT EXISTS (SELECT 1 FROM report AS s WHERE s.sha256 = r.sha256 AND s.withdrawn_at IS NULL);

-- years-of-area: yearsWithReportsInside
SELECT DISTINCT r.year
   FROM division_version AS v CROSS JOIN report AS r ON r.township_id = v.division_id
   WHERE v.kind IS NOT NULL AND v.code >= ?1 AND v.code < ?1 || ':'
     AND r.superseded_at IS NULL AND r.withdrawn_at IS NULL
   UNION
   SELECT l.year
   FROM division_version AS v CROSS JOIN ledger_value AS l ON l.township_id = v.division_id
   JOIN ledger AS f ON f.id = l.ledger_id
   WHERE v.kind IS NOT NULL AND v.code >= ?1 AND v.code < ?1 || ':' AND f.undone_at IS NULL
   ORDER BY year;
