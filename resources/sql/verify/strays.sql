SELECT seq FROM journal_content WHERE seq NOT IN (SELECT seq FROM journal)
UNION SELECT seq FROM signature WHERE seq NOT IN (SELECT seq FROM journal) ORDER BY seq
