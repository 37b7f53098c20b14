INSERT INTO journal (seq, type, at, since_boot, user, purpose, task, session, action, kind, record, household, revision, commitment, hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
