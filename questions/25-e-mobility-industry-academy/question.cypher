MATCH (academy:Project {id: 'project:emia'})
OPTIONAL MATCH (initiator:Cluster)-[initiated:INITIATED]->(academy)
OPTIONAL MATCH (initiator)-[succeeds:SUCCEEDS]->(former:Cluster)
WITH academy, collect([initiator, initiated, succeeds, former]) AS origin
OPTIONAL MATCH (academy)-[offers:OFFERS]->(training:TrainingModule)-[active:ACTIVE_IN]->(topic)
WITH academy, origin, collect([offers, training, active, topic]) AS teaching
MATCH (academy)<-[part:PARTICIPATES_IN|SUPPORTS]-(partner)
RETURN academy, origin, teaching, part, partner
LIMIT 100
