/**
 * One Cypher statement with its contract, made from a file in `cypher/` by `codegen/plugin.ts`.
 * `Params` and `Row` exist for the compiler alone.
 */
export interface Statement<Params, Row> {
  /** Path of the file without its ending, e.g. "lineage/walk 6". */
  readonly name: string;
  readonly text: string;
  readonly access: 'READ' | 'WRITE';
  readonly columns: readonly string[];
  /** Parameters that are whole numbers, e.g. "limit", "rows.position". */
  readonly integers: readonly string[];
  /** Sample parameters of the header: what EXPLAIN is asked with. */
  readonly sample: Readonly<Record<string, unknown>>;
  /** Why this statement may scan all nodes of a label; null where it may not. */
  readonly scan: string | null;
  readonly types?: (params: Params) => Row;
}

/** The row that a statement gives. @example RowOf<typeof documentByKeys> */
export type RowOf<Of> = Of extends Statement<never, infer Row> ? Row : never;
