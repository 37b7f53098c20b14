SELECT 'rating_detail' FROM rating_detail WHERE uid = ?1
UNION ALL SELECT 'receiver' FROM receiver WHERE uid = ?1
UNION ALL SELECT 'request' FROM request WHERE uid = ?1
UNION ALL SELECT 'task' FROM task WHERE uid = ?1
