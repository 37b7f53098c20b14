INSERT INTO absent_file (hash) VALUES (?1) ON CONFLICT (hash) DO NOTHING
