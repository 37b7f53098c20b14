SELECT f.hash, u.since FROM file f LEFT JOIN unnamed u ON u.hash = f.hash ORDER BY f.hash
