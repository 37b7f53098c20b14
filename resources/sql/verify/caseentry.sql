SELECT j.user, k.content
FROM journal j LEFT JOIN journal_content k ON k.seq = j.seq
WHERE j.seq = ?1 AND j.action IN ('case-opened', 'case-step') AND j.record IS ?2 AND j.household IS ?3
