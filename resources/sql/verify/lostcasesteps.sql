SELECT j.seq FROM journal j
WHERE j.type = 3 AND j.action IN ('case-opened', 'case-step') AND NOT EXISTS (SELECT 1 FROM case_step s WHERE s.seq = j.seq AND s.archive = 0)
