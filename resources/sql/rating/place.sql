-- Townships and counties whose newest decision holds. ?1 today, ?2 for how many months a decision holds that names no end.
WITH
locked (uid) AS (SELECT uid FROM restriction),
decisions AS (SELECT * FROM township_rating
    WHERE deleted = 0 AND draft = 0 AND uid NOT IN locked AND township_rating_state IN ('6', '7', '8'))
SELECT p.rated_division FROM (SELECT DISTINCT rated_division FROM decisions) p
WHERE (SELECT d.township_rating_state IN ('6', '7') AND CASE length(d.township_rating_until) WHEN 4 THEN d.township_rating_until || '-12-31'
        WHEN 7 THEN d.township_rating_until || '-31' WHEN 10 THEN d.township_rating_until
        ELSE date(substr(coalesce(d.township_decided_on, d.township_rated_on) || '-01-01', 1, 10), '+' || ?2 || ' months') END >= ?1
    FROM decisions d WHERE d.rated_division = p.rated_division
    ORDER BY coalesce(d.township_decided_on, d.township_rated_on) DESC, d.id DESC LIMIT 1)
ORDER BY p.rated_division
