MATCH (plan:Policy {id: 'policy:lu-five-point-plan'})
OPTIONAL MATCH (pillar:Policy)-[part:PART_OF]->(plan)
WITH plan, collect([pillar, part]) AS pillars
OPTIONAL MATCH (initiative)-[claim:CLAIMED {statement: 'IMPLEMENTS'}]->(plan)
MATCH (objectives:Indicator {id: 'indicator:lu-cluster-objectives'})<-[aim:AIMS_FOR]-(cluster)
RETURN plan, pillars, claim, initiative, objectives, aim, cluster
ORDER BY cluster.name
LIMIT 100
