WITH RECURSIVE found (name) AS (
    SELECT MIN(keeper) FROM household_list WHERE keeper > ''
    UNION ALL SELECT (SELECT MIN(keeper) FROM household_list WHERE keeper > name) FROM found WHERE name IS NOT NULL
)
SELECT name FROM found WHERE name IS NOT NULL
