DELETE FROM outbox_day WHERE receiver = ?1
