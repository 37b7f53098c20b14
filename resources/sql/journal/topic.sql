SELECT id FROM journal_topic WHERE action = ?1 AND kind IS ?2
