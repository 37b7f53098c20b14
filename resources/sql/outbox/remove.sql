DELETE FROM outbox WHERE receiver = (SELECT id FROM outbox_receiver WHERE name = ?1) AND record = ?2
