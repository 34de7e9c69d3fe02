// What is looked up or listed in order. The second property of a pair makes the order total; a
// statement must name both for the index to serve it.
CREATE INDEX document_number IF NOT EXISTS FOR (n:Document) ON (n.numberKey);
CREATE INDEX document_name IF NOT EXISTS FOR (n:Document) ON (n.nameKey);
CREATE INDEX document_day IF NOT EXISTS FOR (n:Document) ON (n.issuedOn);
CREATE INDEX document_issued IF NOT EXISTS FOR (n:Document) ON (n.issuedSort, n.key);
CREATE INDEX document_code IF NOT EXISTS FOR (n:Document) ON (n.codeSort, n.key);
CREATE INDEX document_cited IF NOT EXISTS FOR (n:Document) ON (n.citedBySort, n.key);
CREATE INDEX document_issued_down IF NOT EXISTS FOR (n:Document) ON (n.issuedSortDown, n.key);
// A page of some kinds, of one presence, or of papers whose day is only bounded, in each order.
CREATE INDEX document_kind_issued_down IF NOT EXISTS FOR (n:Document) ON (n.type, n.presence, n.issuedSortDown, n.key);
CREATE INDEX document_kind_issued IF NOT EXISTS FOR (n:Document) ON (n.type, n.presence, n.issuedSort, n.key);
CREATE INDEX document_kind_cited IF NOT EXISTS FOR (n:Document) ON (n.type, n.presence, n.citedBySort, n.key);
CREATE INDEX document_kind_code IF NOT EXISTS FOR (n:Document) ON (n.type, n.presence, n.codeSort, n.key);
CREATE INDEX document_layer_issued_down IF NOT EXISTS FOR (n:Document) ON (n.presence, n.issuedSortDown, n.key);
CREATE INDEX document_layer_issued IF NOT EXISTS FOR (n:Document) ON (n.presence, n.issuedSort, n.key);
CREATE INDEX document_layer_cited IF NOT EXISTS FOR (n:Document) ON (n.presence, n.citedBySort, n.key);
CREATE INDEX document_layer_code IF NOT EXISTS FOR (n:Document) ON (n.presence, n.codeSort, n.key);
CREATE INDEX document_bounds_issued_down IF NOT EXISTS FOR (n:Document) ON (n.issuedBounds, n.issuedSortDown, n.key);
CREATE INDEX document_bounds_issued IF NOT EXISTS FOR (n:Document) ON (n.issuedBounds, n.issuedSort, n.key);
CREATE INDEX document_bounds_kind_issued_down IF NOT EXISTS FOR (n:Document) ON (n.issuedBounds, n.type, n.presence, n.issuedSortDown, n.key);
CREATE INDEX document_bounds_kind_issued IF NOT EXISTS FOR (n:Document) ON (n.issuedBounds, n.type, n.presence, n.issuedSort, n.key);
CREATE INDEX document_issuer IF NOT EXISTS FOR (n:Document) ON (n.issuerKey);
CREATE INDEX document_presence IF NOT EXISTS FOR (n:Document) ON (n.presence);
CREATE INDEX citation_status IF NOT EXISTS FOR (n:Citation) ON (n.status, n.id);
CREATE INDEX citation_wanted IF NOT EXISTS FOR (n:Citation) ON (n.wanted);
CREATE INDEX citation_numbered IF NOT EXISTS FOR (n:Citation) ON (n.isNumbered);
CREATE INDEX assignment_order IF NOT EXISTS FOR (n:Assignment) ON (n.orderSort);
CREATE INDEX assignment_due IF NOT EXISTS FOR (n:Assignment) ON (n.dueSort);
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.nameSort, n.id);
CREATE INDEX claim_subject IF NOT EXISTS FOR (n:Claim) ON (n.subject);
CREATE INDEX discrepancy_subject IF NOT EXISTS FOR (n:Discrepancy) ON (n.subject);
