SELECT household FROM print_item WHERE number = ?1 OR instr(' ' || consents || ' ', ' ' || ?1 || ' ') > 0
