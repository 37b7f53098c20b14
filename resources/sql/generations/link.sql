INSERT OR IGNORE INTO generation_file (generation, file)
SELECT g.id, f.id FROM generation g JOIN file f ON f.hash = ?2 WHERE g.name = ?1
