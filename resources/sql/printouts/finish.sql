UPDATE printout SET pdf_sha256 = ?2, pages = ?3 WHERE number = ?1 AND pdf_sha256 IS NULL
