INSERT INTO outbox_receiver (name) VALUES (?1) ON CONFLICT (name) DO NOTHING
