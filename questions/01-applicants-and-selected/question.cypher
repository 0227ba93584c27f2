MATCH (engine:Programme {id: 'programme:omstillingsmotoren'})
MATCH (engine)-[tie:RECORDED|APPLIED_TO|PART_OF|SPOKE_ABOUT]-(other)
WHERE (type(tie) <> 'PART_OF' OR endNode(tie) = engine)
  AND (type(tie) <> 'SPOKE_ABOUT' OR (other.id = 'org:smart-innovation-norway' AND tie.kind = 'COMMUNICATION'))
OPTIONAL MATCH (other:Project)<-[share:PARTICIPATES_IN|SUPPORTS]-(partner)
RETURN engine, tie, other, share, partner
ORDER BY type(tie), other.name
LIMIT 100
