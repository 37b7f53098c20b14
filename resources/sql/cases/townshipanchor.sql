-- The first rating of a township or county, deleted or not: cases about it are told apart by this one.
SELECT uid FROM township_rating WHERE rated_division = ?1 ORDER BY id LIMIT 1
