SELECT size, hash, place FROM anchor ORDER BY size, place
