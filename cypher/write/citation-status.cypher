// Takes back what a waiting mention led to or might mean, before that is written anew; what a person has
// settled stays.
//
// @param   rows.id: ID!  e.g. "c-1"
// @param   rows.status: ResolutionStatus!  e.g. "RESOLVED"
UNWIND $rows AS row
MATCH (citation:Citation {id: row.id})
WHERE citation.settledBy IS NULL
SET citation.status = row.status, citation.wanted = CASE row.status WHEN 'RESOLVED' THEN null ELSE citation.wanted END
WITH citation
MATCH (citation)-[edge:REFERS_TO|MAY_MEAN]->()
DELETE edge
