-- Households of the divisions from ?1 up to ?2 of which the appraiser ?3 spoke on the day ?4, with their divisions.
SELECT DISTINCT h.uid, h.division FROM appraisal a JOIN household h ON h.uid = a.parent
WHERE h.division >= ?1 AND h.division < ?2 AND h.deleted = 0 AND a.deleted = 0 AND a.draft = 0 AND a.appraiser = ?3 AND a.appraised_on = ?4
