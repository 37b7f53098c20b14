INSERT INTO household_number (uid) VALUES (?1)
