/**
 * What became of an article. `changed`: what was read from it before was exchanged as a whole. `refused`: it could not
 * be read or stored anew, and stays as it was.
 */
export type Reread = { readonly articleId: number; readonly sha256: string } & (
  | { readonly status: "changed" | "unchanged" }
  | { readonly status: "refused"; readonly reason: string }
);

/** How many articles came to each end. */
export type RereadCounts = { readonly [status in Reread["status"]]: number };
