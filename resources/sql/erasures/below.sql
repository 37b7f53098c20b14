SELECT uid FROM {kind} WHERE parent IS ?1 ORDER BY id
