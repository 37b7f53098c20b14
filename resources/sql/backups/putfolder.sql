INSERT INTO backup_folder (path) VALUES (?1) ON CONFLICT (path) DO NOTHING
