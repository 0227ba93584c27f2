MATCH (initiative:Programme {id: 'programme:luxembourg-cluster-initiative'})
MATCH (cluster:Cluster)-[part:PART_OF|CLAIMED]->(initiative)
WHERE (type(part) = 'PART_OF'
       AND coalesce(part.startDay, '') <= '2013-10-02'
       AND (part.endDay IS NULL OR '2013-10-02' < part.endDay))
   OR (part.statement = 'PART_OF' AND part.standing = 'PLANNED')
RETURN cluster, part, initiative
ORDER BY cluster.name
LIMIT 100
