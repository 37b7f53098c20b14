SELECT rowid FROM search_digits WHERE search_digits MATCH ?1 ORDER BY rowid
