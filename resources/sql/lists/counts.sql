SELECT substr(division, 1, ?3), SUM(households) FROM household_count
WHERE division >= ?1 AND division < ?2 AND households > 0 GROUP BY 1 ORDER BY 1
