SELECT uid, erased_on, seq FROM erasure ORDER BY seq, uid
