SELECT name, begun_at FROM generation ORDER BY name
