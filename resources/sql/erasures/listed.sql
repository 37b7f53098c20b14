SELECT uid, erased_on AS day, '' AS law, seq FROM erasure
UNION ALL SELECT uid, restricted_on, law, seq FROM restriction ORDER BY seq, uid
