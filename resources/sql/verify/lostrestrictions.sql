SELECT j.seq FROM journal j
WHERE j.type = 3 AND j.action = 'restricted'
    AND NOT EXISTS (SELECT 1 FROM restriction r WHERE r.uid = j.record)
    AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.uid = j.record)
