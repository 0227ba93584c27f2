CALL () {
  MATCH (body) WHERE body.id IN ['org:infiniq', 'org:innovation-hub-dudelange', 'org:l-dih']
  OPTIONAL MATCH (body)-[tie:LOCATED_IN|HAS_PARENT|INITIATED]->(other)
  RETURN body AS subject, tie, other
  UNION
  MATCH (body) WHERE body.id IN ['org:infiniq', 'org:innovation-hub-dudelange', 'org:l-dih']
  MATCH (body)<-[tie:SUPPORTS|INITIATED]-(other)
  RETURN body AS subject, tie, other
  UNION
  MATCH (tour:Event {series: 'DIH on Tour'})
  OPTIONAL MATCH (tour)<-[tie:ORGANISES]-(other)
  RETURN tour AS subject, tie, other
  UNION
  MATCH (tour:Event {series: 'DIH on Tour'})-[tie:RECORDED]->(other)
  RETURN tour AS subject, tie, other
  UNION
  MATCH (programme:Programme {id: 'programme:msca'})-[tie:COVERS|ACTIVE_IN]->(other)
  RETURN programme AS subject, tie, other
}
RETURN subject, tie, other
ORDER BY subject.name
LIMIT 100
