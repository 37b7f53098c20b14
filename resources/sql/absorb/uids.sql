SELECT uid FROM {kind} ORDER BY id
