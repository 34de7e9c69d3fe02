/** The GraphQL question of every command; `answers.ts` says what each is answered with. */

const coverage = 'coverage { held stubs }';

const documentLine = `fragment DocumentLine on Document {
  key label code title type { code name } presence issuer { name }
  issuedOn issuedOnPrecision issuedEarliest issuedLatest issuedOnIsInferred
}`;

const proof = `fragment ShortDocument on Document { key label code title }
fragment Proof on Citation { id label quote cue place provision from { ...ShortDocument } via { ...ShortDocument } }
fragment Unresolved on Citation { ...Proof status candidates { document { ...ShortDocument } reasons { text } } }`;

export const lineageQuestion = `query Lineage($of: String!, $direction: Direction!, $relations: [RelationKind!], $depth: Int, $asOf: Date) {
  lineage(of: $of, direction: $direction, relations: $relations, depth: $depth, asOf: $asOf) {
    root { ...DocumentLine relations(direction: $direction, first: 1) { counts { kind direction count } } }
    entries { depth direction document { ...DocumentLine } path { id } }
    relations { id kind caption inverse: caption(inverse: true) isPartial from { key } to { key } citations { ...Proof } }
    cycles
    complete
    truncated { reason limit frontier }
    unread { ...ShortDocument }
    undated { ...ShortDocument }
    unresolved { ...Unresolved }
  }
  ${coverage}
}
${documentLine}
${proof}`;

export const documentQuestion = `query Show($reference: String!, $others: [RelationKind!]!, $first: Int!) {
  document(reference: $reference) {
    ...DocumentLine
    formerKeys
    citedByCount
    actingOrgan { name }
    onBehalfOf { name }
    signatures { name capacity }
    recipients { name purpose actors { name } }
    receipts { by { name } number receivedOn note }
    claims { ...Claim }
    sources { name sha256 mediaType reader readAt }
    orderedBy { id document { ...ShortDocument } }
    assignments(first: 1) { totalCount }
    legalBases { ...Relation }
    outgoing: relations(direction: UPSTREAM, kinds: $others, first: $first) { totalCount nodes { ...Relation } }
    incoming: relations(direction: DOWNSTREAM, first: $first) { totalCount nodes { ...Relation } }
  }
  unknown: citations(document: $reference, status: UNKNOWN, first: $first) { totalCount nodes { ...Unresolved } }
  ambiguous: citations(document: $reference, status: AMBIGUOUS, first: $first) { totalCount nodes { ...Unresolved } }
  discrepancies(of: $reference, first: $first) { totalCount nodes { id field about claims { ...Claim } } }
  ${coverage}
}
fragment Relation on Relation {
  id kind caption inverse: caption(inverse: true) isPartial
  from { ...DocumentLine } to { ...DocumentLine } citations { ...Proof }
}
fragment Claim on Claim { field value preferred document { ...ShortDocument } place quote reason }
${documentLine}
${proof}`;

const assignments = `assignments(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    nodes {
      id document { ...ShortDocument } place kind modality summary quote
      assigner { name post } leads { name post } leadIsInherited chain { name post } coordinators { name post }
      roles { role name }
      due { text on isExclusive isBestEffort from until duration recurrence condition event urgency }
      derivedFrom { id document { ...ShortDocument } }
      carriedDownBy { id document { ...ShortDocument } }
      produces { ...ShortDocument }
    }
    pageInfo { hasNextPage endCursor }
  }
  ${coverage}`;

const page = '$orderBy: AssignmentOrder, $first: Int, $after: String';

export const assignmentsOfDocumentQuestion = `query AssignmentsOfDocument($reference: String!, $filter: AssignmentFilter, ${page}) {
  document(reference: $reference) { ...DocumentLine }
  ${assignments}
}
fragment ShortDocument on Document { key label code title }
${documentLine}`;

export const assignmentsOfActorQuestion = `query AssignmentsOfActor($filter: AssignmentFilter, ${page}) {
  ${assignments}
}
fragment ShortDocument on Document { key label code title }`;

export const resolutionQuestion = `query Resolve($references: [String!]!) {
  resolve(references: $references) {
    input
    status
    documents { ...DocumentLine }
    candidates { document { ...DocumentLine } score reasons { code text } }
    expected
  }
  ${coverage}
}
${documentLine}`;
