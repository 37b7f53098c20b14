SELECT uid FROM household WHERE deleted = 0 AND id NOT IN (SELECT id FROM household_list)
