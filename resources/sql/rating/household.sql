-- A household is compared with its village, its township or the county: the nearest that has a baseline of the year.
-- The facts a scorecard asks for, a row a household that is still there: NULL is what is not known, never zero. What another law locks, drafts and
-- deleted records do not count. ?1 today, ?2 and ?3 bounds of division codes, ?4 the id after which the page begins, ?5 its length,
-- ?6 one household alone.
WITH
locked (uid) AS (SELECT uid FROM restriction),
loans AS (
    SELECT parent, balance, five_class, settled_on, overdue_days,
        substr(repayment_strip, 1 + max(0, (CAST(substr(?1, 1, 4) AS INTEGER) - CAST(substr(strip_until, 1, 4) AS INTEGER)) * 12
            + CAST(substr(?1, 6, 2) AS INTEGER) - CAST(substr(strip_until, 6, 2) AS INTEGER))) AS strip,
        (start_date IS NULL OR start_date <= ?1) AND (settled_on IS NULL OR settled_on >= date(?1, '-24 months')) AS recent
    FROM loan WHERE deleted = 0 AND draft = 0 AND uid NOT IN locked),
members AS (
    SELECT uid, parent, relation, education, skill_certificate, labour_ability, co_borrower,
        birth_date || CASE length(birth_date) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END AS born
    FROM person WHERE deleted = 0 AND draft = 0 AND uid NOT IN locked),
incomes AS (
    SELECT parent, income_year, coalesce(net_income, gross_income - income_cost) AS net
    FROM income WHERE deleted = 0 AND draft = 0 AND uid NOT IN locked AND coalesce(income_basis, '1') = '1'),
assets AS (
    SELECT parent, house_value AS value FROM house WHERE deleted = 0 AND draft = 0 AND uid NOT IN locked
    UNION ALL SELECT parent, asset_value FROM asset WHERE deleted = 0 AND draft = 0 AND uid NOT IN locked
    UNION ALL SELECT parent, deposit_amount FROM deposit WHERE deleted = 0 AND draft = 0 AND uid NOT IN locked
    UNION ALL SELECT parent, stake_amount FROM fund_stake
        WHERE deleted = 0 AND draft = 0 AND uid NOT IN locked AND (stake_until IS NULL OR stake_until > ?1)),
homes AS (
    SELECT h.id, h.uid, h.division, h.register_number, h.labour_force, h.main_business,
        h.resident_since || CASE length(h.resident_since) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END AS since,
        h.main_business_since || CASE length(h.main_business_since) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END AS begun,
        coalesce(h.registered_population, (SELECT nullif(count(*), 0) FROM members m WHERE m.parent = h.uid)) AS people,
        (SELECT max(income_year) FROM incomes i WHERE i.parent = h.uid
            AND income_year < CAST(substr(?1, 1, 4) AS INTEGER) AND income_year >= CAST(substr(?1, 1, 4) AS INTEGER) - 2) AS year,
        (SELECT CASE WHEN count(*) > 0 AND count(*) = count(value) THEN sum(value) END FROM assets a WHERE a.parent = h.uid) AS owned,
        (SELECT coalesce(sum(balance), 0) FROM loans l WHERE l.parent = h.uid AND settled_on IS NULL) AS owed
    FROM household h
    WHERE h.deleted = 0 AND h.draft = 0 AND h.uid NOT IN locked
        AND h.id > ?4 AND h.division >= ?2 AND h.division < ?3 AND (?6 IS NULL OR h.uid = ?6)
    ORDER BY h.id LIMIT ?5)
SELECT h.id, h.uid, h.division, h.register_number,
    (SELECT CAST(substr(?1, 1, 4) AS INTEGER) - CAST(substr(born, 1, 4) AS INTEGER) - (substr(?1, 6) < substr(born, 6))
        FROM members m WHERE m.parent = h.uid AND m.relation = '02' LIMIT 1) AS head_age,
    round(((CAST(substr(?1, 1, 4) AS INTEGER) - CAST(substr(since, 1, 4) AS INTEGER)) * 12 + CAST(substr(?1, 6, 2) AS INTEGER)
        - CAST(substr(since, 6, 2) AS INTEGER) - (substr(?1, 9) < substr(since, 9))) / 12.0, 4) AS residence_years,
    h.labour_force AS workers,
    (SELECT education FROM members m WHERE m.parent = h.uid AND m.relation = '02' LIMIT 1) AS education,
    iif((SELECT count(*) FROM members m WHERE m.parent = h.uid AND skill_certificate IS NOT NULL) > 0, 'true', 'false') AS has_skill,
    round((SELECT CASE WHEN count(*) = count(net) THEN sum(net) END FROM incomes i WHERE i.parent = h.uid AND i.income_year = h.year)
        * 1.0 / h.people / (SELECT baseline_value FROM baseline b WHERE b.deleted = 0 AND b.draft = 0 AND b.baseline_item = '1'
            AND b.baseline_division IN (substr(h.division, 1, 9) || '000', substr(h.division, 1, 6) || '000000')
            AND b.baseline_year = h.year AND b.baseline_value > 0 ORDER BY b.baseline_division DESC LIMIT 1), 6)
        AS income_ratio,
    round((h.owned - h.owed) * 1.0 / (SELECT baseline_value FROM baseline b WHERE b.deleted = 0 AND b.draft = 0 AND b.baseline_item = '2'
        AND b.baseline_division IN (h.division, substr(h.division, 1, 9) || '000', substr(h.division, 1, 6) || '000000')
        AND b.baseline_year BETWEEN CAST(substr(?1, 1, 4) AS INTEGER) - 2 AND CAST(substr(?1, 1, 4) AS INTEGER)
        AND b.baseline_value > 0 ORDER BY b.baseline_year DESC, b.baseline_division DESC LIMIT 1), 6) AS net_assets_ratio,
    h.owned / 100.0 AS total_assets,
    h.owed / 100.0 AS total_debts,
    iif(h.main_business IS NULL, 'false', 'true') AS has_business,
    round(((CAST(substr(?1, 1, 4) AS INTEGER) - CAST(substr(begun, 1, 4) AS INTEGER)) * 12 + CAST(substr(?1, 6, 2) AS INTEGER)
        - CAST(substr(begun, 6, 2) AS INTEGER) - (substr(?1, 9) < substr(begun, 9))) / 12.0, 4) AS business_years,
    (SELECT count(*) FROM loans l WHERE l.parent = h.uid AND l.recent) AS loans,
    (SELECT CASE WHEN count(*) = count(strip) THEN sum(length(strip) - length(replace(replace(replace(replace(replace(replace(replace(
        strip, '1', ''), '2', ''), '3', ''), '4', ''), '5', ''), '6', ''), '7', ''))) END
        FROM loans l WHERE l.parent = h.uid AND l.recent) AS overdue_periods,
    (SELECT CASE WHEN count(*) = count(strip) THEN max(max(coalesce(overdue_days, 0), 30 * CASE
        WHEN instr(strip, '7') THEN 7 WHEN instr(strip, '6') THEN 6 WHEN instr(strip, '5') THEN 5 WHEN instr(strip, '4') THEN 4
        WHEN instr(strip, '3') THEN 3 WHEN instr(strip, '2') THEN 2 WHEN instr(strip, '1') THEN 1 ELSE 0 END)) END
        FROM loans l WHERE l.parent = h.uid AND l.recent) AS overdue_days,
    (SELECT CASE WHEN count(*) = 0 THEN '0' WHEN count(*) = count(guarantee_state)
            THEN max(CASE guarantee_state WHEN '3' THEN '8' ELSE guarantee_state END) END
        FROM guarantee g WHERE g.parent = h.uid AND g.deleted = 0 AND g.draft = 0 AND g.uid NOT IN locked
            AND coalesce(g.guarantee_state, '') <> '4' AND coalesce(g.guarantee_end, ?1) >= date(?1, '-60 months')) AS guarantee_class,
    (SELECT CASE WHEN count(*) > 0 AND count(*) = count(late_count) THEN sum(late_count > 0) END FROM dues d
        WHERE d.parent = h.uid AND d.deleted = 0 AND d.draft = 0 AND d.uid NOT IN locked
            AND d.dues_year >= CAST(substr(?1, 1, 4) AS INTEGER) - 2) AS dues_overdue,
    (SELECT max(longest_late) FROM dues d WHERE d.parent = h.uid AND d.deleted = 0 AND d.draft = 0 AND d.uid NOT IN locked
        AND d.dues_year >= CAST(substr(?1, 1, 4) AS INTEGER) - 2) AS dues_months,
    iif(EXISTS (SELECT 1 FROM deposit d WHERE d.parent = h.uid AND d.deposit_kind = '4' AND d.deleted = 0 AND d.draft = 0
        AND d.uid NOT IN locked), 'true', 'false') AS has_shares,
    iif(EXISTS (SELECT 1 FROM deposit d WHERE d.parent = h.uid AND d.deposit_kind = '3' AND d.deleted = 0 AND d.draft = 0
        AND d.uid NOT IN locked), 'true', 'false') AS has_account,
    iif(EXISTS (SELECT 1 FROM insurance i WHERE i.parent = h.uid AND substr(i.insurance_kind, 1, 1) = '2' AND i.deleted = 0 AND i.draft = 0
        AND i.uid NOT IN locked AND coalesce(i.insurance_state, '1') IN ('1', '3')
        AND coalesce(i.coverage_year, 9999) >= CAST(substr(?1, 1, 4) AS INTEGER) - 1), 'true', 'false') AS has_insurance,
    (SELECT round(CASE WHEN count(conduct_points) >= 3
            THEN (sum(conduct_points) - max(conduct_points) - min(conduct_points)) * 1.0 / (count(conduct_points) - 2)
            ELSE avg(conduct_points) END, 4)
        FROM appraisal a WHERE a.parent = h.uid AND a.deleted = 0 AND a.draft = 0 AND a.uid NOT IN locked AND coalesce(a.recused, 0) = 0
            AND a.appraised_on > date(?1, '-12 months')) AS conduct,
    (SELECT round(CASE WHEN count(rules_points) >= 3
            THEN (sum(rules_points) - max(rules_points) - min(rules_points)) * 1.0 / (count(rules_points) - 2)
            ELSE avg(rules_points) END, 4)
        FROM appraisal a WHERE a.parent = h.uid AND a.deleted = 0 AND a.draft = 0 AND a.uid NOT IN locked AND coalesce(a.recused, 0) = 0
            AND a.appraised_on > date(?1, '-12 months')) AS village_rules,
    (SELECT count(*) FROM honour o WHERE o.parent = h.uid AND o.honour_level IN ('1', '2') AND o.deleted = 0 AND o.draft = 0
        AND o.uid NOT IN locked AND coalesce(o.awarded_on, '') >= date(?1, '-60 months')) AS honours_province,
    (SELECT count(*) FROM honour o WHERE o.parent = h.uid AND o.honour_level IN ('3', '4') AND o.deleted = 0 AND o.draft = 0
        AND o.uid NOT IN locked AND coalesce(o.awarded_on, '') >= date(?1, '-60 months')) AS honours_county,
    (SELECT count(*) FROM honour o WHERE o.parent = h.uid AND o.honour_level = '5' AND o.deleted = 0 AND o.draft = 0
        AND o.uid NOT IN locked AND coalesce(o.awarded_on, '') >= date(?1, '-60 months')) AS honours_township,
    (SELECT count(*) FROM honour o WHERE o.parent = h.uid AND o.honour_level = '6' AND o.deleted = 0 AND o.draft = 0
        AND o.uid NOT IN locked AND coalesce(o.awarded_on, '') >= date(?1, '-60 months')) AS honours_village,
    iif(EXISTS (SELECT 1 FROM public_record p WHERE p.parent = h.uid AND p.record_kind IN ('23', '24') AND p.deleted = 0 AND p.draft = 0
        AND p.uid NOT IN locked AND p.ended_on IS NULL AND p.repaired_on IS NULL
        AND (p.publication_until IS NULL OR p.publication_until >= ?1)), 'true', 'false') AS is_listed,
    iif(EXISTS (SELECT 1 FROM rating r WHERE r.parent = h.uid AND r.deleted = 0 AND r.rating_state = '6' AND r.override_reason IS NOT NULL
        AND instr(r.veto_reasons, '3') AND r.rated_on > date(?1, '-60 months')), 'true', 'false') AS found_fraud,
    iif(EXISTS (SELECT 1 FROM rating r WHERE r.parent = h.uid AND r.deleted = 0 AND r.rating_state = '6' AND r.override_reason IS NOT NULL
        AND instr(r.veto_reasons, '4') AND r.rated_on > date(?1, '-60 months')), 'true', 'false') AS found_crime,
    iif(EXISTS (SELECT 1 FROM rating r WHERE r.parent = h.uid AND r.deleted = 0 AND r.rating_state = '6' AND r.override_reason IS NOT NULL
        AND instr(r.veto_reasons, '5') AND r.rated_on > date(?1, '-60 months')), 'true', 'false') AS found_false_papers,
    (SELECT max(five_class) FROM loans l WHERE l.parent = h.uid AND l.settled_on IS NULL AND five_class <> '9') AS worst_class,
    (SELECT coalesce(max(overdue_days), 0) FROM loans l WHERE l.parent = h.uid AND l.settled_on IS NULL) AS days_overdue_now,
    (SELECT labour_ability FROM members m WHERE m.parent = h.uid AND m.relation = '02' LIMIT 1) AS head_ability,
    iif(EXISTS (SELECT 1 FROM members m WHERE m.parent = h.uid AND m.co_borrower = 1), 'true', 'false') AS has_co_borrower
FROM homes h
