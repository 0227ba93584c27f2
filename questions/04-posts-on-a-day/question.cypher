UNWIND ['2012-12-04', '2013-10-03', '2017-11-01'] AS day
MATCH (person:Person)
WHERE person.id IN ['person:arnaud-montebourg', 'person:etienne-schneider',
                    'person:fleur-pellerin', 'person:laurent-federspiel']
OPTIONAL MATCH (person)-[post:HOLDS_POST]->(body)
WHERE coalesce(post.startDay, '') <= day AND (post.endDay IS NULL OR day < post.endDay)
RETURN day, person, post, body
ORDER BY day, person.name
LIMIT 100
