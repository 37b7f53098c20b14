-- ?1 the household, ?2 one of its ratings, ?3 the name of the kind appraisal.
SELECT 1 FROM journal WHERE household = ?1 AND type = 1 AND kind = ?3
    AND seq > (SELECT min(seq) FROM journal WHERE household = ?1 AND type = 1 AND record = ?2) LIMIT 1
