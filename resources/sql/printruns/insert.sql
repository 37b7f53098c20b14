INSERT INTO print_run (user, division, shape, templates, begun_at) VALUES (?1, ?2, ?3, ?4, ?5)
RETURNING id
