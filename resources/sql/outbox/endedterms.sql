SELECT DISTINCT parent FROM consent WHERE deleted = 0 AND state = ?1 AND term_end < ?2
