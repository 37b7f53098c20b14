SELECT r.uid, r.kind, r.restricted_on, r.law, k.content
FROM restriction r
    LEFT JOIN journal j ON j.seq = r.seq AND j.record = r.uid AND j.action = 'restricted'
    LEFT JOIN journal_content k ON k.seq = j.seq
