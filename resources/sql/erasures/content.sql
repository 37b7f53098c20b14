DELETE FROM journal_content
WHERE seq IN (SELECT seq FROM journal WHERE household = ?1 AND ?2 IN (record, household))
