SELECT parent, MAX(changed_at) FROM {kind} GROUP BY parent
