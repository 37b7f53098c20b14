SELECT hash, kind, uid FROM file_reference WHERE past = 0 ORDER BY hash, uid
