import { emptyDatabase } from '../support/database.js';
import { loadFacts } from '../support/load-facts.js';
import { madeGraph } from '../support/made-graph.js';

/** Leaves a made graph of as many documents as told in the test database: `tsx test/scale/load.ts 100000`. A process of its own, because jest's sandbox makes the driver slow. */
const database = await emptyDatabase();
const { actors, documents } = madeGraph(Number(process.argv[2]));
await loadFacts(database, actors, documents);
await database.close();
