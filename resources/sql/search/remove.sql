DELETE FROM search_key WHERE key = ?1 AND kind = ?2 AND id = ?3
