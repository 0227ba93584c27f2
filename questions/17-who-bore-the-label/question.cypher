MATCH (cluster:Cluster)-[labelling:LABELLED]->(label:QualityLabel {id: 'label:pole-de-competitivite'})
WITH *, [day IN ['2005-07-31', '2010-05-12', '2019-03-01', '2024-04-13']
         WHERE coalesce(labelling.startDay, '') <= day
           AND (labelling.endDay IS NULL OR day < labelling.endDay)] AS heldOn
WHERE size(heldOn) > 0
RETURN cluster, labelling, label, heldOn
ORDER BY cluster.name
LIMIT 200
