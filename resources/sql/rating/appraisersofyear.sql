-- Who appraised households of the divisions from ?1 up to ?2 in the year ?3, whoever spoke most first, with the division of one of them.
SELECT a.appraiser, h.division, count(*) FROM appraisal a JOIN household h ON h.uid = a.parent
WHERE h.division >= ?1 AND h.division < ?2 AND h.deleted = 0 AND a.deleted = 0 AND a.draft = 0
    AND a.appraised_on >= ?3 AND a.appraised_on < ?3 || ':' AND a.uid NOT IN (SELECT uid FROM restriction)
GROUP BY a.appraiser, h.division ORDER BY count(*) DESC, a.appraiser
