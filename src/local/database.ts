/** A running local database, ready for a Bolt driver. */
export interface LocalDatabase {
  /** "bolt://127.0.0.1:44839" */
  readonly uri: string;
  readonly user: 'neo4j';
  readonly password: string;
  readonly database: 'neo4j';
  /** Another command of ours started it. */
  readonly borrowed: boolean;
  /** Settles with a plain sentence when the server goes away without our `stop()`. */
  readonly lost: Promise<string>;
  /** Ends it when we started it; leaves a borrowed one alone. */
  stop(): Promise<void>;
}

export interface LocalOptions {
  /** The server's files go to `<dataDir>/neo4j`, ours about it to `<dataDir>/local`. */
  readonly dataDir: string;
  /** Hears what takes long, e.g. "Starting Neo4j Community 5.26.31 …". */
  readonly onProgress?: (line: string) => void;
  /** Where to find `java` and `mvn` (JAVA_HOME, PATH); else children inherit ours, and `java` is the one on the PATH. */
  readonly env?: NodeJS.ProcessEnv;
}

/** Where a local server listens: `boltUri(44839)` → "bolt://127.0.0.1:44839". */
export function boltUri(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}
