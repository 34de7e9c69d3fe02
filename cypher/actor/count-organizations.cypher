// How many bodies there are; the store keeps this number.
//
// @return  total: Int!
MATCH (organization:Organization)
RETURN count(organization) AS total
