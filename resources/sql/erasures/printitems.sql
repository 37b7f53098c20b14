DELETE FROM print_item WHERE household = ?1
