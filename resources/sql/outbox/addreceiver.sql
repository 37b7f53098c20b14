INSERT INTO outbox (receiver, record) SELECT n.id, r.id FROM outbox_receiver n, outbox_record r WHERE n.name = ?1
ON CONFLICT (receiver, record) DO NOTHING
