MATCH (cluster:Cluster)-[labelling:LABELLED {phase: 'V'}]->(label:QualityLabel {id: 'label:pole-de-competitivite'})
OPTIONAL MATCH (cluster)-[covers:COVERS]->(region:Region)
RETURN cluster, labelling, label, covers, region
ORDER BY cluster.name
LIMIT 200
