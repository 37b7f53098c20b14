SELECT state, sum(records) FROM outbox_count WHERE records > 0 GROUP BY state ORDER BY state
