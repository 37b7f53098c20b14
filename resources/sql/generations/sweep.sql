DELETE FROM file WHERE id NOT IN (SELECT file FROM generation_file)
