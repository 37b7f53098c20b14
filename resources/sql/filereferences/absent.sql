SELECT hash FROM absent_file
