MATCH (initiative:Programme {id: 'programme:luxembourg-cluster-initiative'})
MATCH (initiative)-[claim:STATED_IN {property: 'startDate'}]->(source:Source)
RETURN initiative, claim, source
ORDER BY claim.preferred DESC, claim.value
LIMIT 100
