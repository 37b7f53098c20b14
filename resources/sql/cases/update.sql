UPDATE archive_case SET state = ?2, is_open = ?3, mark = ?4, owner = ?5, deadline = ?6, revision = ?7 WHERE id = ?1
