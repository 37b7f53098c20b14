SELECT state FROM consent WHERE parent = ?1 AND deleted = 0 ORDER BY id DESC LIMIT 1
