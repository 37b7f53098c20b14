DELETE FROM file_reference WHERE uid = ?1
