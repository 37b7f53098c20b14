SELECT l.id, l.area, l.place, l.head, l.people, l.lending, l.standing, l.keeper, l.touched, h.uid
FROM household_list l LEFT JOIN household h ON h.id = l.id
