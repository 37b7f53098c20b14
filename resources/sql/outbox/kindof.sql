SELECT kind FROM outbox_record WHERE uid = ?1
