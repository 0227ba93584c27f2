MATCH (catapult:Programme {id: 'programme:norwegian-catapult'})
MATCH (catapult)-[tie:PARTICIPATES_IN|RECORDED|AIMS_FOR]-(other)
WHERE type(tie) <> 'PARTICIPATES_IN' OR tie.startDay <= '2018-12-31'
OPTIONAL MATCH (other)-[place:LOCATED_IN]->(region:Region)
RETURN catapult, tie, other, place, region
ORDER BY type(tie), tie.startDay, other.name
LIMIT 100
