SELECT id FROM journal_author WHERE session IS ?4 AND user = ?1 AND purpose IS ?2 AND task IS ?3
