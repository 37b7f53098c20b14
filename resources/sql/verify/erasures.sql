SELECT e.uid FROM erasure e
    LEFT JOIN journal j ON j.seq = e.seq AND j.record = e.uid AND j.action = 'erased'
WHERE j.seq IS NULL
