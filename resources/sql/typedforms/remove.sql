DELETE FROM typed_form WHERE user = ?1 AND household = ?2
