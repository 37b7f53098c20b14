INSERT INTO absorbed_case (case_id, seq) VALUES (?1, ?2)
