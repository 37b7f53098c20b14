SELECT r.uid, r.revision, COALESCE(j.last, 0)
FROM {kind} r
    LEFT JOIN (SELECT record, MAX(revision) AS last FROM journal WHERE type = 1 AND kind = ?1 GROUP BY record) j
    ON j.record = r.uid
WHERE j.last IS NOT r.revision
UNION ALL
SELECT j.record, 0, MAX(j.revision) FROM journal j
WHERE j.type = 1 AND j.kind = ?1 AND NOT EXISTS (SELECT 1 FROM {kind} r WHERE r.uid = j.record)
    AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.uid = j.record)
GROUP BY j.record
