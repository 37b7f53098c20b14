INSERT INTO outbox (receiver, record) SELECT ?1, id FROM outbox_record WHERE true
ON CONFLICT (receiver, record) DO NOTHING
