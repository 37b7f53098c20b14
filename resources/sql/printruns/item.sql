SELECT household, number, consents, printed_at IS NOT NULL FROM print_item WHERE run = ?1 AND place = ?2
