MATCH (phase:Policy {id: 'policy:poles-phase-3'})
OPTIONAL MATCH (phase)-[implements:IMPLEMENTS]->(decision:Policy)
WHERE coalesce(implements.startDay, '') <= '2013-01-09'
  AND (implements.endDay IS NULL OR '2013-01-09' < implements.endDay)
MATCH (speaker)-[said:SPOKE_ABOUT {kind: 'COMMUNICATION'}]->(phase)
WHERE coalesce(said.startDay, '') <= '2013-01-09'
OPTIONAL MATCH (speaker:Person)-[post:HOLDS_POST]->(body)
WHERE coalesce(post.startDay, '') <= '2013-01-09' AND (post.endDay IS NULL OR '2013-01-09' < post.endDay)
RETURN phase, implements, decision, said, speaker, post, body
ORDER BY speaker.name
LIMIT 100
