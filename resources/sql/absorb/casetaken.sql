SELECT seq FROM absorbed_case WHERE case_id = ?1
