SELECT kind, uid FROM outbox_record WHERE household = ?1 ORDER BY id
