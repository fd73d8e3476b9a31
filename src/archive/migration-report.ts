/** How to migrate. */
export interface MigrateOptions {
  /** Do everything, then take it back. The file, if there is one, stays the same to the byte. */
  readonly dryRun?: boolean | undefined;
  /** Another folder of migrations, for tests. */
  readonly folder?: string | undefined;
}

/** What was done, or would be. */
export interface MigrationReport {
  readonly path: string;
  readonly dryRun: boolean;
  /** Whether there was no archive before. */
  readonly created: boolean;
  /** The migrations applied, by name, in order; none if the archive was current. */
  readonly applied: readonly string[];
  /** Whether the views and triggers were made anew. */
  readonly objectsRenewed: boolean;
  /** The user's own views, triggers and indexes that no longer fit and were left out. */
  readonly leftOut: readonly LeftOutObject[];
  /**
   * The path of the verified copy of the archive as it was, made before the first change to a file with rows; null if
   * none was made.
   */
  readonly backup: string | null;
}

/** A view, trigger or index as the archive holds it. */
export interface SchemaObject {
  readonly type: "view" | "trigger" | "index";
  readonly name: string;
  readonly sql: string;
  /** The table or view that a trigger or index belongs to; a view's own name. */
  readonly table: string;
}

/**
 * A view, trigger or index of the user's own that could not be made again, with its SQL to repair it from and the
 * reason.
 */
export interface LeftOutObject extends SchemaObject {
  readonly reason: string;
}
