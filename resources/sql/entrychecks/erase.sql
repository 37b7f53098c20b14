DELETE FROM entry_check WHERE household = ?1
