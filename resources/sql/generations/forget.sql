DELETE FROM generation WHERE name = ?1
