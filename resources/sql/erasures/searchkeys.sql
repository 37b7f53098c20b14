DELETE FROM search_key
WHERE (kind, id) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?1))
