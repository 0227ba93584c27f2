MATCH (pact:Policy {id: 'policy:fr-growth-pact-2012'})<-[partOfPact:PART_OF]-(lever:Policy)<-[partOfLever:PART_OF]-(decision:Policy)
OPTIONAL MATCH (author)-[issued:INITIATED]->(pact)
OPTIONAL MATCH (decision)-[reforms:REFORMS]->(reformed)
OPTIONAL MATCH (decision)-[aim:AIMS_FOR]->(indicator:Indicator) WHERE aim.value IS NOT NULL
OPTIONAL MATCH (decision)<-[claim:CLAIMED]-(announced)
WITH collect([pact, issued, author, partOfPact, lever, partOfLever, decision, reforms, reformed,
              aim, indicator, claim, announced]) AS thePact
MATCH (pacts:Policy {id: 'policy:fr-filiere-pacts'})<-[part:PART_OF]-(element:Policy)
OPTIONAL MATCH (element)<-[accompanies:CLAIMED]-(means)
RETURN thePact, pacts, part, element, accompanies, means
ORDER BY element.name
LIMIT 100
