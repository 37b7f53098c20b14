SELECT place, household, number, consents, printed_at IS NOT NULL FROM print_item WHERE run = ?1 ORDER BY place
