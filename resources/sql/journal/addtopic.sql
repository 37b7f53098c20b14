INSERT INTO journal_topic (action, kind) VALUES (?1, ?2)
