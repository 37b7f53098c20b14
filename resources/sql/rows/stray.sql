SELECT CAST({field} AS BLOB) FROM {kind} WHERE uid = ?1 AND {field} IS NOT NULL
