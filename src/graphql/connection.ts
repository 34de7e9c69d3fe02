import type { Page } from '../domain/page.js';

/** A page as the API shows it; `totalCount` runs only when it is selected. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: () => Promise<number>;
}

export function connection<Node>({ nodes, hasNextPage, endCursor }: Page<Node>, totalCount: () => Promise<number>): Connection<Node> {
  return { nodes, pageInfo: { hasNextPage, endCursor }, totalCount };
}
