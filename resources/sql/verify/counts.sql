SELECT c.division, c.households, COALESCE(n.counted, 0)
FROM household_count c
    LEFT JOIN (SELECT division, COUNT(*) AS counted FROM household WHERE deleted = 0 GROUP BY division) n
    ON n.division = c.division
WHERE c.households <> COALESCE(n.counted, 0)
UNION ALL
SELECT h.division, 0, COUNT(*) FROM household h
WHERE h.deleted = 0 AND h.division NOT IN (SELECT division FROM household_count)
GROUP BY h.division
