MATCH (academy:EducationProvider {id: 'org:reg-x'})-[statement:STATED_IN]->(source:Source)
RETURN academy, statement, source, statement.property AS property, statement.value AS value
ORDER BY property
LIMIT 100
