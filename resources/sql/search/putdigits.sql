INSERT INTO search_digits (rowid, digits) VALUES (?1, ?2)
