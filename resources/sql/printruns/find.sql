SELECT id, division, shape, templates, begun_at FROM print_run WHERE id = ?1 AND user = ?2 AND ended_at IS NULL
