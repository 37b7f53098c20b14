SELECT content_hash FROM absorbed_base WHERE record = ?1 AND receiver = ?2 ORDER BY number
