DELETE FROM absorbed_content
WHERE (archive, seq) IN (SELECT archive, seq FROM absorbed_entry WHERE household = ?1 AND ?2 IN (record, household))
