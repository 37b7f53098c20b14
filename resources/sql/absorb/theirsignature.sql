SELECT key_id, signature FROM signature WHERE seq = ?1
