DELETE FROM household_list
