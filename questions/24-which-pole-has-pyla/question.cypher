MATCH (pyla:EducationProvider {id: 'org:pyla'})
OPTIONAL MATCH (pyla)-[said:STATED_IN]->(source:Source) WHERE said.property IS NOT NULL
WITH pyla, collect([said, source]) AS saidOfPyla
OPTIONAL MATCH (pyla)-[doubt:CLAIMED {standing: 'DISPUTED'}]-(named:Cluster)
OPTIONAL MATCH (pyla)-[active:ACTIVE_IN|HAS_PARENT]->(other)
WITH pyla, saidOfPyla, collect([doubt, named, active, other]) AS more
MATCH (pyla)-[partnership:PARTNERS_WITH]-(pole:Cluster)
OPTIONAL MATCH (pole)-[labelling:LABELLED]->(label:QualityLabel)
OPTIONAL MATCH (pole)-[succeeds:SUCCEEDS]->(former:Cluster)
RETURN pyla, saidOfPyla, more, partnership, pole, labelling, label, succeeds, former
LIMIT 100
