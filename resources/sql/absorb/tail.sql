SELECT seq, hash FROM absorbed_entry WHERE archive = ?1 ORDER BY seq DESC LIMIT 1
