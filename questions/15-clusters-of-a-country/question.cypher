MATCH (cluster:Cluster)-[:COVERS]->(found:Region)
WHERE found.country = 'PL'
   OR found.id = 'region:DED'
   OR (found)-[:PART_OF]->(:Region {id: 'region:DED'})
WITH DISTINCT cluster
MATCH (cluster)-[link:COVERS|MANAGES]-(other)
RETURN cluster, link, other
ORDER BY cluster.name
LIMIT 100
