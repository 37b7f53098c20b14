SELECT p.seq, p.entry_hash, p.at, p.user, p.purpose, p.recipient, p.household, p.seal, j.hash, p.templates
FROM printout p LEFT JOIN journal j ON j.seq = p.seq WHERE p.number = ?1
