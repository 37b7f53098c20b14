SELECT kind, id, division FROM search_key
WHERE key >= ?1 AND key < ?2 AND division >= ?3 AND division < ?4
ORDER BY key, kind, id
