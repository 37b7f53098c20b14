SELECT a.size, a.hash, j.hash, a.place FROM anchor a LEFT JOIN journal j ON j.seq = a.size
WHERE a.size > 0 ORDER BY a.size
