DELETE FROM former_number WHERE record = ?1
