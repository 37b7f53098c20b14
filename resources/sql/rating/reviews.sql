-- How often people judged a rating, changed its grade, and were agreed with: of workflow ?1 the steps from the state ?2, the change being ?3, taken from the
-- moment ?4 until before ?5, by user, archive and division. The step after a change leads elsewhere than back when it was agreed to.
SELECT s.actor, s.archive, coalesce(a.station, ''), coalesce(h.division, ''), count(*), sum(s.action = ?3),
    sum(s.action = ?3 AND n.state IS NOT NULL AND n.state <> ?2)
FROM archive_case c
JOIN case_step s ON s.case_id = c.id
JOIN case_step p ON p.case_id = c.id AND p.number = s.number - 1 AND p.state = ?2
LEFT JOIN case_step n ON n.case_id = c.id AND n.number = s.number + 1
LEFT JOIN absorbed_archive a ON a.id = s.archive
LEFT JOIN household h ON h.uid = c.household
WHERE c.workflow = ?1 AND s.at >= ?4 AND s.at < ?5
GROUP BY s.actor, s.archive, coalesce(h.division, '')
ORDER BY s.actor, s.archive, coalesce(h.division, '')
