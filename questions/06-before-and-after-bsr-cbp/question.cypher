MATCH (innonet:Project {id: 'project:bsr-innonet'})<-[step:SUCCEEDS|CLAIMED]-(next)
WHERE type(step) = 'SUCCEEDS' OR step.statement = 'SUCCEEDS'
OPTIONAL MATCH (next)-[further:SUCCEEDS|PART_OF|CLAIMED]-(other)
WHERE type(step) = 'SUCCEEDS'
  AND ((type(further) = 'SUCCEEDS' AND endNode(further) = next)
    OR (type(further) = 'PART_OF' AND startNode(further) = next)
    OR (type(further) = 'CLAIMED' AND endNode(further) = next AND further.statement = 'SUCCEEDS'))
RETURN innonet, step, next, further, other
ORDER BY step.startDay, other.name
LIMIT 100
