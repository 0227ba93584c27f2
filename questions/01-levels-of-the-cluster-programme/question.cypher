MATCH (label:QualityLabel)-[cover:COVERS]->(:Region {id: 'region:NO'})
WHERE coalesce(cover.startDay, '') <= '2017-11-01' AND (cover.endDay IS NULL OR '2017-11-01' < cover.endDay)
OPTIONAL MATCH (label)<-[tie:GOVERNS|LABELLED]-(other)
WHERE coalesce(tie.startDay, '') <= '2017-11-01' AND (tie.endDay IS NULL OR '2017-11-01' < tie.endDay)
RETURN label, tie, other
ORDER BY label.name, other.name
LIMIT 100
