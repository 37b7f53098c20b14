DELETE FROM unnamed WHERE hash = ?1
