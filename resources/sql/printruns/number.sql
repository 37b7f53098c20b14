UPDATE print_item SET number = ?3, consents = ?4 WHERE run = ?1 AND place = ?2
