-- Open cases with a deadline: of a workflow ?1, in a state ?2, until the day ?3, from the day ?4, each where it is given.
SELECT id, uid, workflow, subject_kind, subject, household, subject_user, state, is_open, mark, owner, opened_by, opened_at, deadline, revision, erased_on
FROM archive_case WHERE is_open = 1 AND deadline IS NOT NULL AND (?1 IS NULL OR workflow = ?1) AND (?2 IS NULL OR state = ?2)
    AND (?3 IS NULL OR deadline <= ?3) AND (?4 IS NULL OR deadline >= ?4)
ORDER BY deadline, id
