MATCH (programme:Programme {id: 'programme:fit-4-start'})
OPTIONAL MATCH (programme)-[claim:STATED_IN {property: 'startDate'}]->(source:Source)
OPTIONAL MATCH (manager)-[manages:MANAGES]->(programme)
WITH programme, collect([claim, source, manages, manager]) AS programmeFacts
MATCH (edition:Programme)-[part:PART_OF]->(programme)
OPTIONAL MATCH (edition)-[figure:RECORDED|AIMS_FOR]->(indicator:Indicator)
RETURN programme, programmeFacts, part, edition, figure, indicator
ORDER BY edition.name
LIMIT 100
