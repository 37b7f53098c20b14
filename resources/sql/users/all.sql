SELECT u.name, u.roles, u.townships, u.disabled, u.created_at, k.key_id
FROM user_account u LEFT JOIN user_key k ON k.user = u.name AND k.to_seq IS NULL
ORDER BY u.created_at, u.name
