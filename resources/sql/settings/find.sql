SELECT value FROM user_setting WHERE user = ?1 AND name = ?2
