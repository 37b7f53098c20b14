INSERT INTO user_account (name, roles, townships, created_at) VALUES (?1, ?2, ?3, ?4)
