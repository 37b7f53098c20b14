-- Deleted ones too: what they told is still there.
SELECT uid, id FROM rating_detail WHERE parent = ?1
