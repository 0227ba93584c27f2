MATCH (project:Project {id: 'project:bsr-cbp'})
MATCH (project)-[tie:COVERS|PARTICIPATES_IN|ACTIVE_IN|AIMS_FOR]-(other)
RETURN project, tie, other
ORDER BY type(tie), other.name
LIMIT 100
