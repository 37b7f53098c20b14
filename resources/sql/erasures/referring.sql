SELECT uid FROM {kind} WHERE {field} = ?1 ORDER BY id
