SELECT uid FROM household WHERE deleted = 0 ORDER BY id
