MATCH (provider:EducationProvider)-[partnership:PARTNERS_WITH {scope: 'TRAINING'}]-(cluster:Cluster)
OPTIONAL MATCH (provider)-[offers:OFFERS]->(training:TrainingModule)
OPTIONAL MATCH (training)-[active:ACTIVE_IN]->(topic)
RETURN provider, partnership, cluster, offers, training, active, topic
ORDER BY provider.name
LIMIT 100
