MATCH (catapult:Programme {id: 'programme:norwegian-catapult'})
MATCH (catapult)-[tie:SUPPORTS|MANAGES|GOVERNS|COMPLEMENTS|IMPLEMENTS|CLAIMED]-(other)
WHERE type(tie) <> 'CLAIMED' OR tie.statement = 'SUPPORTS'
RETURN catapult, tie, other
ORDER BY type(tie), other.name
LIMIT 100
