SELECT record, kind FROM former_number WHERE number = ?1 ORDER BY record
