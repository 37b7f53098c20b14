INSERT INTO print_item (run, place, household) VALUES (?1, ?2, ?3)
