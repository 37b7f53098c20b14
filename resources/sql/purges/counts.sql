SELECT outcome, count(*) FROM purge_item WHERE case_id = ?1 GROUP BY outcome ORDER BY outcome
