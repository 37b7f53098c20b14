SELECT id, area, people, lending, standing, keeper, {field} FROM household_list
WHERE {field} <= ?1 AND {field} >= ?2 AND ({field}, area, id) < (?1, ?3, ?4)
ORDER BY {field} DESC, area DESC, id DESC LIMIT ?5
