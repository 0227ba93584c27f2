MATCH (project:Project {id: 'project:bsr-cbp'})<-[tie:ATTENDED|SPOKE_ABOUT]-(who)
OPTIONAL MATCH (who)-[post:HOLDS_POST]->(cluster:Cluster)
OPTIONAL MATCH (cluster)-[field:COVERS|ACTIVE_IN]->(what)
RETURN project, tie, who, post, cluster, field, what
ORDER BY who.name, what.name
LIMIT 100
