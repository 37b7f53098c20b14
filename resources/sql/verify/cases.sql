SELECT c.uid FROM archive_case c
    LEFT JOIN (
        SELECT case_id, COUNT(*) AS steps, MAX(number) AS last FROM case_step GROUP BY case_id) n ON n.case_id = c.id
    LEFT JOIN case_step s ON s.case_id = c.id AND s.number = n.last
WHERE c.revision IS NOT n.steps OR c.revision IS NOT n.last OR c.state IS NOT s.state
    OR (c.erased_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.uid IN (c.subject, c.household)))
