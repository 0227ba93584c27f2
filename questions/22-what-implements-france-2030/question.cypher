MATCH (policy:Policy)<-[implements:IMPLEMENTS]-(label:QualityLabel {id: 'label:pole-de-competitivite'})
WHERE policy.id IN ['policy:france-2030', 'policy:fr-industrial-policy']
OPTIONAL MATCH (policy)-[part:PART_OF]->(larger:Policy)
OPTIONAL MATCH (policy)<-[claim:CLAIMED {statement: 'IMPLEMENTS'}]-(announced)
MATCH (authority)-[governs:GOVERNS]->(label)
WITH label, collect([policy, implements, part, larger, claim, announced, authority, governs]) AS policies
MATCH (cluster:Cluster)-[labelling:LABELLED]->(label)
WHERE coalesce(labelling.startDay, '') <= '2024-04-13'
  AND (labelling.endDay IS NULL OR '2024-04-13' < labelling.endDay)
RETURN label, policies, cluster, labelling
ORDER BY cluster.name
LIMIT 100
