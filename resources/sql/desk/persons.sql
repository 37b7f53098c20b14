SELECT uid FROM person WHERE draft = 1 AND name IS NOT NULL AND deleted = 0 AND uid < ?1 ORDER BY uid LIMIT ?2
