SELECT number, action, state, actor, at, seq, reason, content, archive FROM case_step WHERE case_id = ?1 ORDER BY number
