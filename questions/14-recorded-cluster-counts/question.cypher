MATCH (registry:Registry {id: 'registry:eccp'})-[aim:AIMS_FOR]->(asked:Indicator)
MATCH (subject)-[record:RECORDED]->(indicator:Indicator)
WHERE indicator.id IN ['indicator:clusters', 'indicator:clusters-listed-on-eccp']
RETURN registry, aim, asked, subject, record, indicator
LIMIT 100
