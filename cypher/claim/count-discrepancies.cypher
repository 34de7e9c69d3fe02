// On how many fields sources disagree; the store keeps this number.
//
// @return  total: Int!
MATCH (discrepancy:Discrepancy)
RETURN count(discrepancy) AS total
