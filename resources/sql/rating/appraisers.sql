-- How many of the committee appraised the household ?1 in the twelve months before ?2; whoever stood back is none.
SELECT count(DISTINCT appraiser) FROM appraisal
WHERE parent = ?1 AND deleted = 0 AND draft = 0 AND coalesce(recused, 0) = 0
    AND appraised_on > date(?2, '-12 months') AND uid NOT IN (SELECT uid FROM restriction)
