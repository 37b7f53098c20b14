INSERT INTO outbox_day (receiver, judged_on) VALUES (?1, ?2)
ON CONFLICT (receiver) DO UPDATE SET judged_on = excluded.judged_on
