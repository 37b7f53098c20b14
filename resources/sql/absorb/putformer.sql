INSERT INTO former_number (record, number, kind) VALUES (?1, ?2, ?3) ON CONFLICT (record, number) DO NOTHING
