UNWIND ['2013-10-03', '2017-03-23'] AS day
MATCH (cluster:Cluster)-[part:PART_OF]->(:Programme {id: 'programme:luxembourg-cluster-initiative'})
WHERE coalesce(part.startDay, '') <= day AND (part.endDay IS NULL OR day < part.endDay)
OPTIONAL MATCH (cluster)-[aim:AIMS_FOR {kind: 'REQUIREMENT'}]->(requirement:Indicator)
WHERE coalesce(aim.startDay, '') <= day AND (aim.endDay IS NULL OR day < aim.endDay)
OPTIONAL MATCH (holder:Person)-[post:HOLDS_POST]->(cluster)
WHERE coalesce(post.startDay, '') <= day AND (post.endDay IS NULL OR day < post.endDay)
RETURN day, cluster, aim, requirement, post, holder
ORDER BY day, cluster.name
LIMIT 100
