SELECT number FROM former_number WHERE record = ?1 ORDER BY number
