SELECT record, kind, outcome, reason, other FROM absorbed_exception WHERE archive = ?1 ORDER BY outcome, kind, record
