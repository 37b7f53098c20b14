DELETE FROM restriction WHERE uid = ?1
