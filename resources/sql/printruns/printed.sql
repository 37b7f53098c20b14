UPDATE print_item SET printed_at = ?3 WHERE run = ?1 AND place = ?2
