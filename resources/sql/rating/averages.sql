-- What ratings compare a household with, worked out from the archive: the net income a head (item 1) and the net worth (item 2) and worth (item 3) of a household, in fen,
-- of the county, of townships and (items 2 and 3) of villages, with the baseline that is kept so far. ?1 the year, ?2 the least number of households, so
-- that an average tells nothing of one of them. NULL is not known and does not count.
WITH
locked (uid) AS (SELECT uid FROM restriction),
assets AS (
    SELECT parent, house_value AS value FROM house WHERE deleted = 0 AND draft = 0 AND uid NOT IN locked
    UNION ALL SELECT parent, asset_value FROM asset WHERE deleted = 0 AND draft = 0 AND uid NOT IN locked
    UNION ALL SELECT parent, deposit_amount FROM deposit WHERE deleted = 0 AND draft = 0 AND uid NOT IN locked
    UNION ALL SELECT parent, stake_amount FROM fund_stake WHERE deleted = 0 AND draft = 0 AND uid NOT IN locked AND stake_until IS NULL),
owned AS (SELECT parent, CASE WHEN count(*) = count(value) THEN sum(value) END AS value FROM assets GROUP BY parent),
owed AS (SELECT parent, sum(balance) AS value FROM loan
    WHERE deleted = 0 AND draft = 0 AND uid NOT IN locked AND settled_on IS NULL GROUP BY parent),
earned AS (
    SELECT parent, CASE WHEN count(*) = count(coalesce(net_income, gross_income - income_cost))
        THEN sum(coalesce(net_income, gross_income - income_cost)) END AS value
    FROM income WHERE deleted = 0 AND draft = 0 AND uid NOT IN locked AND coalesce(income_basis, '1') = '1' AND income_year = ?1
    GROUP BY parent),
homes AS (
    SELECT h.division, h.registered_population AS people, earned.value AS income, owned.value AS worth,
        owned.value - coalesce(owed.value, 0) AS net
    FROM household h LEFT JOIN owned ON owned.parent = h.uid LEFT JOIN owed ON owed.parent = h.uid
        LEFT JOIN earned ON earned.parent = h.uid
    WHERE h.deleted = 0 AND h.draft = 0 AND h.uid NOT IN locked),
figures AS (
    SELECT substr(division, 1, 6) || '000000' AS place, people, income, worth, net, 0 AS isVillage FROM homes
    UNION ALL SELECT substr(division, 1, 9) || '000', people, income, worth, net, 0 FROM homes
    UNION ALL SELECT division, people, income, worth, net, 1 FROM homes WHERE substr(division, 10) <> '000'),
averages (place, item, value, households) AS (
    SELECT place, '1', sum(income) / sum(people), count(*) FROM figures
        WHERE income IS NOT NULL AND people > 0 AND NOT isVillage GROUP BY place
    UNION ALL SELECT place, '2', sum(net) / count(*), count(*) FROM figures WHERE net IS NOT NULL GROUP BY place
    UNION ALL SELECT place, '3', sum(worth) / count(*), count(*) FROM figures WHERE worth IS NOT NULL GROUP BY place)
SELECT place, item, value, households, b.uid, b.revision, b.baseline_value
FROM averages LEFT JOIN baseline b ON b.deleted = 0 AND b.baseline_division = place AND b.baseline_item = item AND b.baseline_year = ?1
WHERE households >= ?2 AND value > 0
ORDER BY place, item
