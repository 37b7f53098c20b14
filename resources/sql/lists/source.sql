SELECT h.id, h.deleted, h.draft, h.division, h.group_name, h.register_number, h.officer, h.changed_at,
    (SELECT COUNT(*) FROM person p WHERE p.parent = h.uid AND p.deleted = 0),
    EXISTS (SELECT 1 FROM loan l WHERE l.parent = h.uid AND l.deleted = 0)
FROM household h WHERE h.uid = ?1
