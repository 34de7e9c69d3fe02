// The keys of all documents, page by page.
//
// @param   after: ID!  e.g. ""
// @param   limit: Int!  e.g. 1000
// @return  key: ID!
MATCH (document:Document)
WHERE document.key > $after
RETURN document.key AS key
ORDER BY key
LIMIT $limit
