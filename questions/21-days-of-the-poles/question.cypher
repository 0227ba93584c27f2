CALL () {
  MATCH (event:Event {series: 'Journée des pôles de compétitivité'})
  OPTIONAL MATCH (event)-[located:LOCATED_IN]->(region:Region)
  OPTIONAL MATCH (person)-[attended:ATTENDED]->(event)
  RETURN event AS subject, located AS tie, region AS other, attended AS attended, person AS person
  UNION
  MATCH (person:Person)-[attended:ATTENDED]->(event:Event {id: 'event:journee-des-poles-2012'})
  MATCH (person)-[post:HOLDS_POST]->(body)
  WHERE coalesce(post.startDay, '') <= '2012-12-04' AND (post.endDay IS NULL OR '2012-12-04' < post.endDay)
  RETURN event AS subject, post AS tie, body AS other, attended, person
  UNION
  MATCH (person:Person)-[attended:ATTENDED]->(event:Event {id: 'event:journee-des-poles-2012'})
  MATCH (person)-[said:SPOKE_ABOUT {date: '2012-12-04'}]->(about)
  RETURN event AS subject, said AS tie, about AS other, attended, person
}
RETURN subject, tie, other, attended, person
ORDER BY subject.startDate, person.name
LIMIT 200
