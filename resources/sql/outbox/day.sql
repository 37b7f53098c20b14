SELECT judged_on FROM outbox_day WHERE receiver = ?1
