SELECT key_id, user, public_key, from_seq, to_seq FROM user_key ORDER BY key_id
