INSERT INTO purge_item (case_id, number, kind, uid, restricts) VALUES (?1, ?2, ?3, ?4, ?5)
