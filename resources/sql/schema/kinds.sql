-- Made after the tables of the kinds, and again whenever the catalogue changes.

CREATE INDEX IF NOT EXISTS household_by_place ON household (division, register_number, id) WHERE deleted = 0;
CREATE INDEX IF NOT EXISTS person_by_id_number ON person (id_number) WHERE id_number IS NOT NULL;
CREATE INDEX IF NOT EXISTS loan_by_borrower ON loan (borrower) WHERE borrower IS NOT NULL;
CREATE INDEX IF NOT EXISTS consent_by_signatory ON consent (signatory) WHERE signatory IS NOT NULL;
CREATE INDEX IF NOT EXISTS consent_by_guardian ON consent (guardian) WHERE guardian IS NOT NULL;
CREATE INDEX IF NOT EXISTS task_by_assignee ON task (assignee) WHERE assignee IS NOT NULL;

CREATE TRIGGER IF NOT EXISTS household_counted AFTER INSERT ON household WHEN new.deleted = 0
BEGIN
    INSERT INTO household_count (division, households) VALUES (new.division, 1)
    ON CONFLICT (division) DO UPDATE SET households = households + 1;
END;

CREATE TRIGGER IF NOT EXISTS household_recounted AFTER UPDATE OF deleted, division ON household
WHEN old.deleted <> new.deleted OR old.division <> new.division
BEGIN
    UPDATE household_count SET households = households - 1 WHERE division = old.division AND old.deleted = 0;
    INSERT INTO household_count (division, households) SELECT new.division, 1 WHERE new.deleted = 0
    ON CONFLICT (division) DO UPDATE SET households = households + 1;
END;
