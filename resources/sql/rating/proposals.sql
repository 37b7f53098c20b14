-- Households of which nobody has taken up the newest proposal (?1 its state, ?2 the workflow), at most ?3; one whose grade holds may have another proposal.
SELECT r.parent FROM rating r
WHERE r.rating_state = ?1 AND r.deleted = 0 AND r.draft = 0
    AND NOT EXISTS (SELECT 1 FROM rating n WHERE n.parent = r.parent AND n.deleted = 0 AND n.id > r.id)
    AND NOT EXISTS (SELECT 1 FROM archive_case c WHERE c.household = r.parent AND c.workflow = ?2 AND c.is_open = 1
        AND c.state NOT IN ('decided', 'suspended'))
ORDER BY r.id LIMIT ?3
