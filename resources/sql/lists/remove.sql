DELETE FROM household_list WHERE id = ?1
