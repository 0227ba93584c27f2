MATCH (engine:Programme {id: 'programme:omstillingsmotoren'})-[tie:PART_OF|SUCCEEDS]->(other)
OPTIONAL MATCH (other)-[detail:INITIATED|PARTICIPATES_IN|RECORDED]-(who)
WHERE type(tie) = 'SUCCEEDS'
RETURN engine, tie, other, detail, who
ORDER BY type(tie), type(detail), who.name
LIMIT 100
