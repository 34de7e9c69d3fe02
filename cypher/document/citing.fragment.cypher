// That a document, bound as `document`, cites one; null lets everything pass. For statements that what it
// cites does not lead.
//
// @param cites: ID  e.g. null
// @include RELATION_KINDS relation/followed
($cites IS NULL OR EXISTS { (document)-[:RELATION_KINDS]->(:Document {key: $cites}) })
