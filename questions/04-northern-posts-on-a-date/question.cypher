UNWIND ['2012-12-04', '2017-11-01'] AS day
MATCH (person:Person)
WHERE person.id IN ['person:monica-maeland', 'person:mona-skaret', 'person:hans-a-pedersen']
OPTIONAL MATCH (person)-[post:HOLDS_POST]->(body)
WHERE coalesce(post.startDay, '') <= day AND (post.endDay IS NULL OR day < post.endDay)
RETURN day, person, post, body, day < post.certainEndDay AS certain
ORDER BY day, person.name
LIMIT 100
