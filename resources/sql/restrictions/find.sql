SELECT 1 FROM restriction WHERE uid IN (?1, ?2) LIMIT 1
