SELECT last FROM running_number WHERE name = ?1
