MATCH (project:Project {id: 'project:bsr-cbp'})-[offer:OFFERS]->(training:TrainingModule)
OPTIONAL MATCH (training)<-[claim:CLAIMED]-(claimant)
RETURN project, offer, training, claim, claimant
ORDER BY training.name
LIMIT 100
