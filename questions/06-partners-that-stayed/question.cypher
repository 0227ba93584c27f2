MATCH (before:Project {id: 'project:bsr-cbp'})<-[first:PARTICIPATES_IN]-(partner)-[then:PARTICIPATES_IN]->(after:Project {id: 'project:stardust'})
RETURN partner, first, before, then, after
ORDER BY partner.name
LIMIT 100
