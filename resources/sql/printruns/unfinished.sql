SELECT id, division, shape, templates, begun_at FROM print_run
WHERE user = ?1 AND division = ?2 AND shape = ?3 AND ended_at IS NULL ORDER BY id DESC LIMIT 1
