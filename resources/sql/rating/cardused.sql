-- ?1 the SHA-256 of a scorecard: whether any rating whose details are kept was made by it.
SELECT 1 FROM rating_detail WHERE card_hash = ?1 LIMIT 1
