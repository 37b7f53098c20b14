SELECT kind, id, division FROM search_key
WHERE key >= ?1 AND key < ?2 AND division >= ?3 AND division < ?4 AND instr(key, ?5) > 0
ORDER BY key, kind, id
