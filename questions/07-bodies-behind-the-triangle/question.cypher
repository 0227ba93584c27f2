CALL () {
  MATCH (project:Project {id: 'project:bsr-cbp'})<-[tie:PARTICIPATES_IN]-(body)
  OPTIONAL MATCH (body)-[place:LOCATED_IN]->(region:Region)
  OPTIONAL MATCH (body)<-[founding:INITIATED]-(founder)
  RETURN project AS whole, tie, body, place, region, founding, founder
  UNION
  MATCH (triangle:Region {id: 'region:baltic-triangle'})<-[claim:CLAIMED]-(country:Region)
  RETURN triangle AS whole, claim AS tie, country AS body, null AS place, null AS region, null AS founding, null AS founder
}
RETURN whole, tie, body, place, region, founding, founder
ORDER BY whole.name, body.name
LIMIT 100
