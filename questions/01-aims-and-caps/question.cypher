MATCH (engine:Programme {id: 'programme:omstillingsmotoren'})
MATCH (engine)-[tie:AIMS_FOR|ACTIVE_IN|SUPPORTS|MANAGES|STATED_IN]-(other)
WHERE (type(tie) <> 'SUPPORTS' OR endNode(tie) = engine)
  AND (type(tie) <> 'STATED_IN' OR tie.property = 'startDate')
RETURN engine, tie, other
ORDER BY type(tie), other.name
LIMIT 100
