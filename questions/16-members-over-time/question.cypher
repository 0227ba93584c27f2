MATCH (member)-[membership:MEMBER_OF]->(alliance:MetaCluster {id: 'meta-cluster:silicon-europe'})
WITH *, [day IN ['2012-10-08', '2015-10-06', '2017-05-19']
         WHERE coalesce(membership.startDay, '') <= day
           AND (membership.endDay IS NULL OR day < membership.endDay)] AS heldOn
WHERE size(heldOn) > 0
RETURN member, membership, alliance, heldOn
ORDER BY member.name
LIMIT 100
