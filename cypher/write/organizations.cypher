// Writes bodies; what they belong to is linked afterwards, when all of them exist. Told is of whom the name or
// the place has changed: documents are found by those of their issuer.
//
// @param   rows.id: ID!  e.g. "ubnd-tp-ha-noi"
// @param   rows.name: String!  e.g. "UBND Thành phố Hà Nội"
// @param   rows.nameSort: String!  e.g. "ubnd thanh pho ha noi"
// @param   rows.aliases: [String!]!  e.g. ["UBND TP Hà Nội"]
// @param   rows.kind: OrganizationKind!  e.g. "STATE"
// @param   rows.level: String  e.g. "province"
// @param   rows.place: String  e.g. "Hà Nội"
// @param   rows.validFrom: Date  e.g. null
// @param   rows.validTo: Date  e.g. null
// @return  id: ID!
// @return  isRenamed: Boolean!
UNWIND $rows AS row
MERGE (organization:Actor {id: row.id})
WITH row, organization, organization.name IS NOT NULL AND (organization.name <> row.name OR coalesce(organization.place, '') <> coalesce(row.place, '')) AS isRenamed
SET organization:Organization,
  organization.name = row.name,
  organization.nameSort = row.nameSort,
  organization.aliases = row.aliases,
  organization.kind = row.kind,
  organization.level = row.level,
  organization.place = row.place,
  organization.validFrom = row.validFrom,
  organization.validTo = row.validTo
RETURN
  organization.id AS id,
  isRenamed
