// Forgets what documents said, apart from what goes on being said under the same id and what a person
// has settled.
//
// @param   keys: [ID!]!  e.g. ["495-tb-tu.thanh-uy-ha-noi.2020-2025"]
// @param   kept: [ID!]!  e.g. []
UNWIND $keys AS key
MATCH (document:Document {key: key})
CALL (document) {
  MATCH (document)-[:HAS_CITATION]->(citation:Citation)
  WHERE NOT citation.id IN $kept AND citation.settledBy IS NULL
  DETACH DELETE citation
}
CALL (document) {
  MATCH (document)-[:ASSIGNS]->(assignment:Assignment)
  WHERE NOT assignment.id IN $kept
  DETACH DELETE assignment
}
CALL (document) {
  MATCH (document)-[:HAS_CITATION]->(citation:Citation)-[edge:REFERS_TO|VIA|MAY_MEAN]->()
  WHERE citation.settledBy IS NULL OR type(edge) = 'VIA'
  DELETE edge
}
CALL (document) {
  MATCH (document)-[:ASSIGNS]->(:Assignment)-[edge:ASSIGNED_BY|LED_BY|THROUGH|COORDINATED_BY|REPORTS_TO|INVOLVES|DERIVED_FROM|PRODUCES]->()
  DELETE edge
}
