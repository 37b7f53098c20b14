INSERT INTO household_list (id, area, place, head, head_until, people, lending, standing, keeper, touched)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
ON CONFLICT (id) DO UPDATE SET area = excluded.area, place = excluded.place, head = excluded.head, head_until = excluded.head_until,
    people = excluded.people, lending = excluded.lending, standing = excluded.standing, keeper = excluded.keeper,
    touched = MAX(touched, excluded.touched)
