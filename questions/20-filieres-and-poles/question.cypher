CALL () {
  MATCH (council:PublicBody {id: 'org:cni'})-[figure:RECORDED]->(indicator:Indicator {id: 'indicator:cni-filieres'})
  RETURN council AS subject, figure AS tie, indicator AS other, null AS matched, null AS pole
  UNION
  MATCH (filiere:ValueChain)-[part:PART_OF]->(filieres:ValueChain {id: 'value-chain:cni-filieres'})
  OPTIONAL MATCH (filiere)<-[matched:ACTIVE_IN]-(pole:Cluster)
  RETURN filieres AS subject, part AS tie, filiere AS other, matched, pole
  UNION
  MATCH (filiere:ValueChain)-[claim:CLAIMED {statement: 'PART_OF'}]->(filieres:ValueChain {id: 'value-chain:cni-filieres'})
  RETURN filieres AS subject, claim AS tie, filiere AS other, null AS matched, null AS pole
  UNION
  MATCH (pole:Cluster)
  WHERE EXISTS { (pole)-[:LABELLED]->(:QualityLabel {id: 'label:pole-de-competitivite'}) }
    AND NOT EXISTS { (pole)-[:ACTIVE_IN]->(:ValueChain) }
  RETURN pole AS subject, null AS tie, null AS other, null AS matched, null AS pole
}
RETURN subject, tie, other, matched, pole
ORDER BY other.name, subject.name
LIMIT 200
