SELECT name, value FROM user_setting WHERE user = ?1 AND name >= ?2 AND name < ?3 ORDER BY name
