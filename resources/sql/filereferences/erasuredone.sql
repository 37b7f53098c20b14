DELETE FROM erased_file
