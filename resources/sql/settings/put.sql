INSERT INTO user_setting (user, name, value) VALUES (?1, ?2, ?3)
ON CONFLICT (user, name) DO UPDATE SET value = excluded.value
