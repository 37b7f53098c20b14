SELECT r.uid, r.{field} FROM {kind} r
WHERE r.{field} IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM file_reference f WHERE f.hash = r.{field} AND f.uid = r.uid AND f.past = 0)
