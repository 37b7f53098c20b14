-- How many open cases of a workflow ?1 fall due in each month, the month of those overdue on the day ?2 being empty; by the division of their household.
SELECT CASE WHEN c.deadline < ?2 THEN '' ELSE substr(c.deadline, 1, 7) END AS month, h.division, count(*)
FROM archive_case c JOIN household h ON h.uid = c.household
WHERE c.is_open = 1 AND c.deadline IS NOT NULL AND c.workflow = ?1 AND h.deleted = 0 AND h.uid NOT IN (SELECT uid FROM restriction)
GROUP BY month, h.division ORDER BY month
