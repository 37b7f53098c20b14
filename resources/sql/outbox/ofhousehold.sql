SELECT kind, uid FROM outbox_record WHERE household = (SELECT id FROM household_number WHERE uid = ?1) ORDER BY id
