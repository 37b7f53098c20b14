SELECT hash FROM erased_file ORDER BY hash
