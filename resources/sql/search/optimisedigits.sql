INSERT INTO search_digits (search_digits) VALUES ('optimize')
