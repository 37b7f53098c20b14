INSERT INTO search_digits (search_digits, rowid, digits) VALUES ('delete', ?1, ?2)
