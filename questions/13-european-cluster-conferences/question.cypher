MATCH (conference:Event {series: 'European Cluster Conference'})
OPTIONAL MATCH (conference)-[link:ORGANISES|ACTIVE_IN|LOCATED_IN|RECORDED|CLAIMED]-(other)
RETURN conference, link, other
ORDER BY conference.startDay DESC
LIMIT 200
