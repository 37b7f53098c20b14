DELETE FROM absorbed_content
WHERE (archive, seq) IN (SELECT archive, seq FROM absorbed_entry WHERE household IS NULL AND record = ?1)
