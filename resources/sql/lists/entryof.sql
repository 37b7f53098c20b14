SELECT people, lending, touched FROM household_list WHERE id = (SELECT id FROM household WHERE uid = ?1)
