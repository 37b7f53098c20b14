SELECT id FROM household_number WHERE uid = ?1
