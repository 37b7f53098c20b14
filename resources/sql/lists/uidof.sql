SELECT uid FROM household WHERE id = ?1
