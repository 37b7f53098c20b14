INSERT INTO search_digits (search_digits) VALUES ('delete-all')
