UPDATE absorbed_archive SET size = ?2, head = ?3, stage = ?4, last = ?5, taken = ?6, same = ?7, seq = ?8 WHERE id = ?1
