UPDATE outbox_record SET household = (SELECT id FROM household_number WHERE uid = ?2), revision = ?3 WHERE uid = ?1
