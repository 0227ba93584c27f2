MATCH (person:Person)-[said:SPOKE_ABOUT]->(subject)
WHERE person.id IN ['person:arnaud-montebourg', 'person:etienne-schneider',
                    'person:fleur-pellerin', 'person:laurent-federspiel']
RETURN person, said, subject
ORDER BY person.name, said.date
LIMIT 100
