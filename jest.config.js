const base = {
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};

/** Pure tests run side by side; those on the graph share one real Neo4j and run one after another, the large one last. */
export default {
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/test/{unit,graphql}/**/*.test.ts'] },
    { ...base, displayName: 'bounds', testMatch: ['<rootDir>/test/bounds/**/*.test.ts'] },
    { ...base, displayName: 'corpus', testMatch: ['<rootDir>/test/corpus/**/*.test.ts'] },
    { ...base, displayName: 'database', testMatch: ['<rootDir>/test/{graph,e2e}/**/*.test.ts'] },
    { ...base, displayName: 'scale', testMatch: ['<rootDir>/test/scale/**/*.test.ts'] },
  ],
  testTimeout: 30_000,
};
