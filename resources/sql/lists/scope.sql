SELECT COALESCE(SUM(households), 0) FROM household_count WHERE division >= ?1 AND division < ?2
