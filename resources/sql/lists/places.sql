SELECT id, area, people, lending, standing, keeper, place, head, touched FROM household_list WHERE place >= ?1 AND place < ?2
