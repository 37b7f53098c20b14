UPDATE case_step SET reason = NULL, content = NULL
WHERE case_id IN (
    SELECT id FROM archive_case WHERE subject = ?1
    UNION SELECT id FROM archive_case WHERE household = ?1)
