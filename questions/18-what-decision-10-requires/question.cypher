MATCH (decision:Policy {id: 'policy:fr-growth-pact-decision-10'})-[reforms:REFORMS]->(label:QualityLabel)
OPTIONAL MATCH (label)-[ownAim:AIMS_FOR]->(challenge:Indicator)
WHERE challenge.id <> 'indicator:pole-label-criteria'
OPTIONAL MATCH (label)<-[claim:CLAIMED {statement: 'GOVERNS'}]-(region)
WITH decision, reforms, label, collect([ownAim, challenge, claim, region]) AS expected
MATCH (decision)-[aim:AIMS_FOR]->(indicator:Indicator)
OPTIONAL MATCH (indicator)<-[figure:AIMS_FOR]-(phase:Policy {id: 'policy:poles-phase-3'})
RETURN decision, reforms, label, expected, aim, indicator, figure, phase
ORDER BY indicator.name
LIMIT 100
