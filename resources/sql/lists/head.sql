SELECT uid FROM person WHERE parent = ?1 AND deleted = 0 AND relation IN (?2, ?3)
ORDER BY relation = ?2 DESC, id LIMIT 1
