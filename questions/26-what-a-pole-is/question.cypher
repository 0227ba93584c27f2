MATCH (label:QualityLabel {id: 'label:pole-de-competitivite'})
MATCH (speaker)-[definition:SPOKE_ABOUT {kind: 'DEFINITION'}]->(label)
RETURN label, definition, speaker
ORDER BY speaker.name
LIMIT 20
