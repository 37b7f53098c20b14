SELECT name FROM pragma_table_info(?1) WHERE cid >= 8 ORDER BY cid
