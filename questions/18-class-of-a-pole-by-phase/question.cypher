MATCH (label:QualityLabel {id: 'label:pole-de-competitivite'})
OPTIONAL MATCH (label)-[figure:RECORDED]->(indicator:Indicator {id: 'indicator:poles-of-world-rank'})
MATCH (pole:Cluster)-[labelled:LABELLED]->(label)
WHERE labelled.class IS NOT NULL
RETURN label, figure, indicator, labelled, pole
ORDER BY pole.name
LIMIT 100
