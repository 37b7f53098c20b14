-- Whether the user ?2 ever entered or changed anything of the household ?1 but ratings (?3) and their details (?4).
SELECT 1 FROM journal WHERE household = ?1 AND type = 1 AND user = ?2 AND kind NOT IN (?3, ?4) LIMIT 1
