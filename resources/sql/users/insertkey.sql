INSERT INTO user_key (key_id, user, public_key, from_seq) VALUES (?1, ?2, ?3, ?4)
