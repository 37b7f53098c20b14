SELECT media_type, content FROM file WHERE hash = ?1
