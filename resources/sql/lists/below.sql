SELECT k.uid, h.division, h.register_number, k.id FROM household h JOIN {kind} k ON k.parent = h.uid
WHERE h.deleted = 0 AND k.deleted = 0 AND h.division >= ?1 AND h.division < ?2
    AND (h.division, h.register_number) >= (?3, ?4) AND (h.division, h.register_number, k.id) > (?3, ?4, ?5)
ORDER BY h.division, h.register_number, k.id LIMIT ?6
