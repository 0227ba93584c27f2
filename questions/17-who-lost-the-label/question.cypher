MATCH (cluster:Cluster)-[lost:LABELLED]->(label:QualityLabel {id: 'label:pole-de-competitivite'})
WHERE lost.phase IS NULL AND lost.endDate IS NOT NULL
OPTIONAL MATCH (cluster)-[bore:LABELLED]->(any:QualityLabel)
OPTIONAL MATCH (cluster)-[covers:COVERS]->(region:Region)
OPTIONAL MATCH (cluster)<-[succeeds:SUCCEEDS]-(successor:Cluster)
RETURN cluster, lost, label, bore, any, covers, region, succeeds, successor
ORDER BY lost.endDay
LIMIT 200
