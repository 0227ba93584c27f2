MATCH (region:Region)-[inLarger:PART_OF]->(larger:Region)
WHERE region.id IN ['region:PL22', 'region:DED2', 'region:FRI1']
MATCH (larger)<-[beside:PART_OF]-(area:Region)
OPTIONAL MATCH (area)<-[covers:COVERS]-(cluster:Cluster)
RETURN region, inLarger, larger, beside, area, covers, cluster
LIMIT 100
