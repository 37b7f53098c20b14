INSERT INTO erased_file (hash) SELECT hash FROM file_reference WHERE uid = ?1
ON CONFLICT (hash) DO NOTHING
