-- What limits of credit ask for beside the facts of household.sql, in yuan: NULL is what is not known. What another law locks, drafts and deleted records
-- do not count. ?1 today, ?2 the household.
WITH
locked (uid) AS (SELECT uid FROM restriction),
incomes AS (
    SELECT income_year, income_kind, coalesce(net_income, gross_income - income_cost) AS net
    FROM income WHERE parent = ?2 AND deleted = 0 AND draft = 0 AND uid NOT IN locked AND coalesce(income_basis, '1') = '1'),
newest (year) AS (
    SELECT max(income_year) FROM incomes
    WHERE income_year < CAST(substr(?1, 1, 4) AS INTEGER) AND income_year >= CAST(substr(?1, 1, 4) AS INTEGER) - 2)
SELECT
    (SELECT CASE WHEN count(*) > 0 AND count(*) = count(net) THEN sum(net) END FROM incomes, newest WHERE income_year = year) / 100.0
        AS net_income,
    (SELECT CASE WHEN count(*) > 0 AND count(*) = count(net) THEN sum(iif(income_kind IN ('1', '2', '3', '4'), net, 0)) END
        FROM incomes, newest WHERE income_year = year) / 100.0 AS business_income,
    iif(EXISTS (SELECT 1 FROM forest f WHERE f.parent = ?2 AND f.deleted = 0 AND f.draft = 0 AND f.uid NOT IN locked
        AND f.forest_type IN ('1', '2', '3', '4') AND coalesce(f.right_until, ?1) >= substr(?1, 1, length(coalesce(f.right_until, ?1)))),
        'true', 'false') AS has_forest,
    iif(EXISTS (SELECT 1 FROM fund_stake s WHERE s.parent = ?2 AND s.deleted = 0 AND s.draft = 0 AND s.uid NOT IN locked
        AND (s.stake_until IS NULL OR s.stake_until > ?1)), 'true', 'false') AS has_stake,
    iif(EXISTS (SELECT 1 FROM household h WHERE h.uid = ?2 AND h.main_business = '6291')
        OR EXISTS (SELECT 1 FROM business b WHERE b.parent = ?2 AND b.deleted = 0 AND b.draft = 0 AND b.uid NOT IN locked
            AND b.business_industry = '6291' AND (b.business_until IS NULL OR b.business_until > ?1)), 'true', 'false') AS has_snack_shop
