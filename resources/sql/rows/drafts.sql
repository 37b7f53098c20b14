SELECT uid FROM {kind} WHERE draft = 1 ORDER BY id
