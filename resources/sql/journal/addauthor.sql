INSERT INTO journal_author (user, purpose, task, session) VALUES (?1, ?2, ?3, ?4)
