SELECT record, kind, outcome, reason, other FROM absorbed_exception WHERE archive = ?1 AND record = ?2
