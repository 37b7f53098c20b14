CREATE TRIGGER journal_content_no_delete BEFORE DELETE ON journal_content
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END
