UPDATE user_key SET to_seq = ?2 WHERE user = ?1 AND to_seq IS NULL
