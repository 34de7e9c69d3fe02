// That an actor gives the task bound as `assignment`; null lets everything pass.
//
// @param assigner: ID  e.g. null
($assigner IS NULL OR EXISTS { (assignment)-[:ASSIGNED_BY]->(:Actor {id: $assigner}) })
