SELECT officer, COUNT(*) FROM household WHERE deleted = 0 AND officer IS NOT NULL GROUP BY officer ORDER BY officer
