INSERT INTO case_step (case_id, number, action, state, actor, at, seq, reason, content, archive)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
