SELECT first_user, count(*), sum(fields), sum((SELECT count(*) FROM archive_case
    WHERE archive_case.household = entry_check.household AND workflow = ?1 AND state IN (?2, ?3)))
FROM entry_check GROUP BY first_user ORDER BY first_user
