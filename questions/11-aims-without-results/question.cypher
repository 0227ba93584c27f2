MATCH (initiative:Programme {id: 'programme:luxembourg-cluster-initiative'})
MATCH (initiative)-[aim:AIMS_FOR {kind: 'TARGET'}]->(indicator:Indicator)
RETURN initiative, aim, indicator, COUNT { (indicator)<-[:RECORDED]-() } AS results
ORDER BY indicator.name
LIMIT 100
