INSERT OR REPLACE INTO file (id, hash, media_type, bytes, content)
SELECT id, hash, ?2, ?3, ?4 FROM file WHERE hash = ?1
