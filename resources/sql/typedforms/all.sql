SELECT user, household, typed_at, content FROM typed_form ORDER BY typed_at
