MATCH (person:Person)-[utterance:SPOKE_ABOUT]->(subject)
WHERE person.id IN ['person:monica-maeland', 'person:mona-skaret', 'person:hans-a-pedersen']
RETURN person, utterance, subject, utterance.quotes AS words
ORDER BY person.name, subject.name
LIMIT 100
