SELECT seq FROM erasure WHERE uid = ?1
