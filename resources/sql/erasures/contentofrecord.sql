DELETE FROM journal_content WHERE seq IN (SELECT seq FROM journal WHERE record = ?1)
