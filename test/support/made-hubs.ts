/** The hubs of a made graph, each a share of its documents: nine in ten of those read cite the law, one in twenty of all implements the notice. */
export const hubs = { law: 'Luật Sơn Lâm', notice: '9001-TB/TU', committee: 'tinh-uy-sao-mai', office: 'van-phong-sao-mai', signer: 'mai-sao', task: 'hub-task' } as const;

/** How many of each kind, by the number of documents. */
export interface Sizes {
  readonly papers: number;
  readonly held: number;
  readonly bodies: number;
  readonly persons: number;
}
