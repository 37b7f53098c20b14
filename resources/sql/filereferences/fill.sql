INSERT INTO file_reference (hash, kind, uid, past) SELECT {field}, ?1, uid, 0 FROM {kind} WHERE {field} IS NOT NULL
ON CONFLICT (hash, uid) DO UPDATE SET past = 0
