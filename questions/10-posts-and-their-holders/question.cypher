MATCH (cluster:Cluster)-[part:PART_OF]->(:Programme {id: 'programme:luxembourg-cluster-initiative'})
WHERE coalesce(part.startDay, '') <= '2013-10-03' AND (part.endDay IS NULL OR '2013-10-03' < part.endDay)
MATCH (cluster)-[aim:AIMS_FOR {kind: 'REQUIREMENT'}]->(requirement:Indicator)
OPTIONAL MATCH (holder:Person)-[post:HOLDS_POST]->(cluster)
WHERE coalesce(post.startDay, '') <= '2013-10-03' AND (post.endDay IS NULL OR '2013-10-03' < post.endDay)
RETURN cluster, aim, requirement, post, holder
ORDER BY cluster.name
LIMIT 100
