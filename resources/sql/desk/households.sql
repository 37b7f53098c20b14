SELECT uid FROM household WHERE draft = 1 AND deleted = 0 AND uid < ?1 ORDER BY uid LIMIT ?2
