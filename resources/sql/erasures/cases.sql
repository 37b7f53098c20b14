UPDATE archive_case SET is_open = 0, mark = '', erased_on = ?2
WHERE erased_on IS NULL AND id IN (
    SELECT id FROM archive_case WHERE subject = ?1
    UNION SELECT id FROM archive_case WHERE household = ?1)
