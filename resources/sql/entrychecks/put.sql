INSERT INTO entry_check (household, first_user, second_user, fields, checked_at) VALUES (?1, ?2, ?3, ?4, ?5)
