-- Households that a second person typed again (双人录入核对): who typed them first and second, how many fields were compared. What differed is a
-- case of the workflow `entry`. Times are milliseconds since 1970 in UTC.
CREATE TABLE entry_check (
    household BLOB PRIMARY KEY,
    first_user TEXT NOT NULL,
    second_user TEXT NOT NULL,
    fields INTEGER NOT NULL,
    checked_at INTEGER NOT NULL
) WITHOUT ROWID;
