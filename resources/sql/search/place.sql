SELECT division FROM household WHERE uid = ?1
