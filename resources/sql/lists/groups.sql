SELECT substr(place, 14, instr(substr(place, 14), '/') - 1), COUNT(*) FROM household_list
WHERE place >= ?1 AND place < ?2 GROUP BY 1 ORDER BY 1
