CREATE TRIGGER absorbed_content_no_delete BEFORE DELETE ON absorbed_content
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END
