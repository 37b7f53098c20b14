SELECT restricted_on, law FROM restriction WHERE uid = ?1
