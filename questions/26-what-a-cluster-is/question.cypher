MATCH (author)-[definition:SPOKE_ABOUT {kind: 'DEFINITION'}]->(defined)
WHERE defined:Topic OR defined:QualityLabel
RETURN author, definition, defined
LIMIT 50
