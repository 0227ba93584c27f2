MATCH (alliance:MetaCluster {id: 'meta-cluster:silicon-europe'})-[active:ACTIVE_IN]->(stage:ValueChain)
OPTIONAL MATCH (stage)-[part:PART_OF]->(chain:ValueChain)
WITH alliance, collect([active, stage, part, chain]) AS valueChain
MATCH (alliance)-[record:RECORDED]->(figure:Indicator {id: 'indicator:member-clusters'})
WITH alliance, valueChain, collect([record, figure]) AS figures
MATCH (alliance)<-[membership:MEMBER_OF]-(member:Cluster)-[covers:COVERS]->(country:Region {level: 'COUNTRY'})
WHERE all(held IN [membership, covers]
          WHERE coalesce(held.startDay, '') <= '2015-10-08'
            AND (held.endDay IS NULL OR '2015-10-08' < held.endDay))
RETURN alliance, valueChain, figures, membership, member, covers, country
ORDER BY member.name
LIMIT 100
