MATCH (body:PublicBody {id: 'org:cni'})
WHERE 'Conférence nationale de l’industrie' IN body.names AND 'Conseil national de l’industrie' IN body.names
MATCH (body)-[claim:STATED_IN]->(source:Source) WHERE claim.property IN ['name', 'startDate']
OPTIONAL MATCH (body)<-[reforms:REFORMS]-(decision:Policy)
OPTIONAL MATCH (body)<-[post:HOLDS_POST]-(holder:Person)
RETURN body, claim, source, reforms, decision, post, holder
ORDER BY source.published
LIMIT 100
