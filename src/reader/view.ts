import type { Catalogue } from "./catalogue.ts";
import type { Child } from "./html.ts";
import type { Visit } from "./visit.ts";

/** A page before it is drawn. */
export interface View {
  /** Plain text, for the window and for bookmarks. */
  readonly title: string;
  /** What the page's `.json` answers: objects of the TypeScript API. */
  readonly data: object;
  /** The path of a script that the page may run but does not need; a page without it runs none. */
  readonly script?: string;
  /** Draws what stands between header and footer; not called for `.json`. */
  body(): Promise<Child> | Child;
}

/** A kind of page: from an address to a view. Throws `ArchiveError` for what cannot be shown. */
export type ViewOf = (catalogue: Catalogue, visit: Visit) => Promise<View>;
