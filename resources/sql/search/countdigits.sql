SELECT count(*) FROM (SELECT 1 FROM search_digits WHERE search_digits MATCH ?1 LIMIT ?2)
