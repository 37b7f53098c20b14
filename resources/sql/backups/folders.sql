SELECT path FROM backup_folder ORDER BY path
