SELECT j.seq, c.content FROM journal j JOIN journal_content c ON c.seq = j.seq
WHERE j.household = ?1 AND j.action = 'form' ORDER BY j.seq
