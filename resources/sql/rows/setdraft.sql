UPDATE {kind} SET draft = ?2 WHERE uid = ?1 AND draft <> ?2
