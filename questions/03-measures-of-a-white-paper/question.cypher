MATCH (paper:Policy {id: 'policy:no-industry-white-paper'})<-[tie:IMPLEMENTS|INITIATED]-(other)
RETURN paper, tie, other
ORDER BY type(tie), other.name
LIMIT 100
