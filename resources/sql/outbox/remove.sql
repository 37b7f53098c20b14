DELETE FROM outbox WHERE receiver = ?1 AND record = ?2
