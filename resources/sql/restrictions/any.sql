SELECT 1 FROM restriction LIMIT 1
