MATCH (policy:Policy {id: 'policy:fr-cluster-policy'})
OPTIONAL MATCH (policy)<-[part:PART_OF]-(phase:Policy)
OPTIONAL MATCH (phase)-[figure:RECORDED]->(indicator:Indicator)
WITH policy, collect([part, phase, figure, indicator]) AS phases
OPTIONAL MATCH (policy)-[age:RECORDED]->(years:Indicator)
OPTIONAL MATCH (policy)<-[implements:IMPLEMENTS]-(means)
OPTIONAL MATCH (means:QualityLabel)-[count:RECORDED]->(counted:Indicator)
RETURN policy, phases, age, years, implements, means, count, counted
LIMIT 100
