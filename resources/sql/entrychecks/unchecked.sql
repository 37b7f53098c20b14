SELECT uid FROM household
WHERE deleted = 0 AND NOT EXISTS (SELECT 1 FROM entry_check WHERE entry_check.household = household.uid)
ORDER BY id DESC
