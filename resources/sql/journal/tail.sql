SELECT seq, hash, at FROM journal ORDER BY seq DESC LIMIT 1
