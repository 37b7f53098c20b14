SELECT h.uid FROM household_number h
WHERE h.id IN (
    SELECT r.household FROM batch_record c JOIN outbox_record r ON r.id = c.record JOIN batch b ON b.seq = c.batch WHERE b.id = ?1)
