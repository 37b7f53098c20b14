SELECT salt, content FROM journal_content WHERE seq = ?1
