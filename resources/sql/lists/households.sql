SELECT uid, division, register_number, id FROM household
WHERE deleted = 0 AND division >= ?1 AND division < ?2 AND (division, register_number, id) > (?3, ?4, ?5)
ORDER BY division, register_number, id LIMIT ?6
