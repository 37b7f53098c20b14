-- What villages are rated by: a row a village that has a record or households, NULL where it is not known. ?1 today, ?2 and ?3 bounds of division codes, ?4 the year of
-- the village's figures, ?5 the least number of households that a count of what they owe or are may speak of, so that it tells nothing of one of them, ?6 for how
-- many months a decision without an end holds, ?7 the trusted grades with a space before and behind each.
-- Everything is counted over the households on file: those whose head has a consent in force that covers ratings. What another law locks, drafts and deleted
-- records do not count, nor does private lending.
WITH
locked (uid) AS (SELECT uid FROM restriction),
entered AS MATERIALIZED (
    SELECT h.uid, h.division, CASE WHEN h.residence_state IN ('1', '2') THEN 1 WHEN h.residence_state IN ('3', '4') THEN 0 END AS lives,
        EXISTS (SELECT 1 FROM consent c WHERE c.parent = h.uid AND c.deleted = 0 AND c.draft = 0 AND c.uid NOT IN locked AND c.state = '1'
            AND c.signed_on || CASE length(c.signed_on) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END <= ?1
            AND (c.withdrawn_on IS NULL OR c.withdrawn_on > ?1) AND (c.term_end IS NULL OR c.term_end >= ?1)
            AND (instr(' ' || c.scope || ' ', ' consent ') OR instr(' ' || c.scope || ' ', ' rating '))
            AND (c.signatory IS NULL OR EXISTS (SELECT 1 FROM person s WHERE s.uid = c.signatory AND s.parent = h.uid AND s.relation IN ('01', '02')))) AS consented
    FROM household h
    WHERE h.deleted = 0 AND h.draft = 0 AND h.uid NOT IN locked AND h.division >= ?2 AND h.division < ?3 AND substr(h.division, 10) <> '000'),
decisions AS (
    SELECT parent, final_grade, rating_state, id, coalesce(decided_on, rated_on) AS day, CASE length(rating_until) WHEN 4 THEN rating_until || '-12-31'
            WHEN 7 THEN rating_until || '-31' WHEN 10 THEN rating_until
            ELSE date(substr(coalesce(decided_on, rated_on) || '-01-01', 1, 10), '+' || ?6 || ' months') END AS until
    FROM rating WHERE deleted = 0 AND draft = 0 AND uid NOT IN locked AND rating_state IN ('5', '8', '9')),
homes AS MATERIALIZED (
    SELECT uid, division, lives,
        coalesce((SELECT rating_state = '5' AND instr(?7, ' ' || final_grade || ' ') > 0 AND until >= ?1 FROM decisions d
            WHERE d.parent = e.uid ORDER BY day DESC, id DESC LIMIT 1), 0) AS trusted,
        coalesce((SELECT r.rating_state IN ('1', '2', '3', '4') AND instr(?7, ' ' || r.proposed_grade || ' ') > 0 FROM rating r
            WHERE r.parent = e.uid AND r.deleted = 0 AND r.draft = 0 AND r.uid NOT IN locked ORDER BY r.rated_on DESC, r.id DESC LIMIT 1), 0) AS proposed,
        EXISTS (SELECT 1 FROM rating r WHERE r.parent = e.uid AND r.deleted = 0 AND r.draft = 0 AND r.uid NOT IN locked) AS rated,
        EXISTS (SELECT 1 FROM objection o WHERE o.parent = e.uid AND o.deleted = 0 AND o.draft = 0 AND o.uid NOT IN locked
            AND o.objection_state IN ('1', '2'))
            OR EXISTS (SELECT 1 FROM archive_case c WHERE c.household = e.uid AND c.is_open = 1 AND c.workflow = 'objection') AS disputed
    FROM entered e WHERE consented),
loans AS MATERIALIZED (
    SELECT h.division, l.parent, l.balance, l.five_class, l.settled_on, l.overdue_days,
        l.settled_on IS NULL AND coalesce(l.account_state, '1') NOT IN ('3', '5') AS is_open,
        (l.start_date IS NULL OR l.start_date <= ?1) AND (l.settled_on IS NULL OR l.settled_on >= date(?1, '-24 months')) AS recent,
        l.end_date || CASE length(l.end_date) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END AS due,
        substr(l.repayment_strip, 1 + max(0, (CAST(substr(?1, 1, 4) AS INTEGER) - CAST(substr(l.strip_until, 1, 4) AS INTEGER)) * 12
            + CAST(substr(?1, 6, 2) AS INTEGER) - CAST(substr(l.strip_until, 6, 2) AS INTEGER))) AS strip
    FROM homes h JOIN loan l ON l.parent = h.uid
    WHERE l.deleted = 0 AND l.draft = 0 AND l.uid NOT IN locked AND coalesce(l.private_lending, 0) = 0),
borrowers AS (
    SELECT division, max(strip IS NULL) AS unclear,
        max((strip GLOB '*[1-7BDGZ]*') IS TRUE OR (is_open AND coalesce(overdue_days, 0) > 0) OR (is_open AND due < ?1) IS TRUE) AS late
    FROM loans WHERE recent GROUP BY division, parent),
paying AS (
    SELECT division, count(*) AS households, sum(NOT late AND NOT unclear) AS punctual, sum(NOT late AND unclear) AS unclear FROM borrowers GROUP BY division),
ended AS (
    SELECT division, count(DISTINCT parent) AS households, count(*) AS number, sum((settled_on <= due) IS TRUE) AS kept
    FROM loans WHERE due > date(?1, '-24 months') AND due <= ?1 GROUP BY division),
owing AS (
    SELECT division, count(DISTINCT parent) AS households, count(*) AS number, sum(balance) AS balance,
        sum(CASE WHEN five_class IN ('3', '4', '5', '6') THEN balance ELSE 0 END) AS bad, sum(balance IS NULL OR coalesce(five_class, '9') = '9') AS unclear
    FROM loans WHERE is_open GROUP BY division),
-- Of the loans that stood in both months, the last one told and the one a year before: no balance of a year ago is kept.
marked AS (
    SELECT division, count(DISTINCT parent) AS households, count(*) AS number,
        sum(substr(strip, -1) GLOB '[4-7BD]') AS late, sum(substr(strip, -13, 1) GLOB '[4-7BD]') AS late_before
    FROM loans WHERE length(strip) >= 13 AND substr(strip, -1) GLOB '[N*1-7BDMA]' AND substr(strip, -13, 1) GLOB '[N*1-7BDMA]' GROUP BY division),
counted AS (
    SELECT division, count(*) AS filed, sum(lives = 1) AS filed_resident, sum(lives IS NULL) AS filed_unplaced, sum(rated) AS rated,
        sum(trusted) AS trusted, sum(trusted AND lives = 1) AS trusted_resident, sum(NOT trusted AND proposed) AS proposed, sum(disputed) AS disputed
    FROM homes GROUP BY division),
appraised AS (
    SELECT h.division, count(DISTINCT a.appraiser) AS committee FROM homes h JOIN appraisal a ON a.parent = h.uid
    WHERE a.deleted = 0 AND a.draft = 0 AND a.uid NOT IN locked AND coalesce(a.recused, 0) = 0 AND a.appraised_on > date(?1, '-12 months')
    GROUP BY h.division),
places AS (
    SELECT uid, village_division AS division, village_name AS name, statistics_year, registered_households, resident_households, registered_people, resident_people
    FROM village WHERE deleted = 0 AND draft = 0 AND uid NOT IN locked AND village_division >= ?2 AND village_division < ?3
    UNION ALL SELECT DISTINCT NULL, division, NULL, NULL, NULL, NULL, NULL, NULL FROM entered
        WHERE division NOT IN (SELECT village_division FROM village WHERE deleted = 0 AND draft = 0 AND uid NOT IN locked)),
years AS (SELECT * FROM village_year WHERE deleted = 0 AND draft = 0 AND uid NOT IN locked AND figures_year = ?4)
SELECT p.uid, p.division, p.name,
    CASE WHEN y.uid IS NOT NULL THEN y.registered_households WHEN p.statistics_year = ?4 THEN p.registered_households END AS households_registered,
    CASE WHEN y.uid IS NOT NULL THEN y.resident_households WHEN p.statistics_year = ?4 THEN p.resident_households END AS households_resident,
    CASE WHEN y.uid IS NOT NULL THEN y.registered_people WHEN p.statistics_year = ?4 THEN p.registered_people END AS people_registered,
    CASE WHEN y.uid IS NOT NULL THEN y.resident_people WHEN p.statistics_year = ?4 THEN p.resident_people END AS people_resident,
    (SELECT count(*) FROM entered e WHERE e.division = p.division) AS entered,
    coalesce(c.filed, 0) AS filed,
    CASE WHEN c.filed >= ?5 THEN c.filed_resident END AS filed_resident,
    CASE WHEN c.filed >= ?5 THEN c.filed_unplaced END AS filed_unplaced,
    CASE WHEN c.filed >= ?5 THEN c.rated END AS rated,
    CASE WHEN c.filed >= ?5 THEN c.trusted END AS trusted,
    CASE WHEN c.filed >= ?5 THEN c.trusted_resident END AS trusted_resident,
    CASE WHEN c.filed >= ?5 THEN c.proposed END AS proposed,
    CASE WHEN c.filed >= ?5 THEN c.disputed END AS disputed,
    CASE WHEN g.households >= ?5 THEN g.households END AS borrowers,
    CASE WHEN g.households >= ?5 THEN g.punctual END AS borrowers_punctual,
    CASE WHEN g.households >= ?5 THEN g.unclear END AS borrowers_unclear,
    CASE WHEN d.households >= ?5 THEN d.number END AS loans_due,
    CASE WHEN d.households >= ?5 THEN d.kept END AS loans_on_time,
    CASE WHEN o.households >= ?5 THEN o.number END AS loans_open,
    CASE WHEN o.households >= ?5 THEN o.unclear END AS loans_unclear,
    CASE WHEN o.households >= ?5 THEN o.balance END AS owed,
    CASE WHEN o.households >= ?5 THEN o.bad END AS owed_bad,
    CASE WHEN m.households >= ?5 THEN m.number END AS loans_marked,
    CASE WHEN m.households >= ?5 THEN m.late END AS loans_late,
    CASE WHEN m.households >= ?5 THEN m.late_before END AS loans_late_before,
    coalesce(a.committee, 0) AS committee,
    coalesce((SELECT r.village_rating_state IN ('6', '7') AND CASE length(r.village_rating_until) WHEN 4 THEN r.village_rating_until || '-12-31'
            WHEN 7 THEN r.village_rating_until || '-31' WHEN 10 THEN r.village_rating_until
            ELSE date(substr(coalesce(r.village_decided_on, r.village_rated_on) || '-01-01', 1, 10), '+' || ?6 || ' months') END >= ?1
        FROM village_rating r WHERE r.parent = p.uid AND r.deleted = 0 AND r.draft = 0 AND r.uid NOT IN locked AND r.village_rating_state IN ('6', '7', '8')
        ORDER BY coalesce(r.village_decided_on, r.village_rated_on) DESC, r.id DESC LIMIT 1), 0) AS decided
FROM places p LEFT JOIN years y ON y.parent = p.uid LEFT JOIN counted c ON c.division = p.division LEFT JOIN paying g ON g.division = p.division
    LEFT JOIN ended d ON d.division = p.division LEFT JOIN owing o ON o.division = p.division LEFT JOIN marked m ON m.division = p.division
    LEFT JOIN appraised a ON a.division = p.division
ORDER BY p.division
