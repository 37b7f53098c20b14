SELECT h.uid FROM household_list l JOIN household h ON h.id = l.id WHERE l.head_until < ?1
