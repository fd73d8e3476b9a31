import type { MigrationReport } from "../migration-report.ts";
import { connect } from "./connection.ts";
import { migrate } from "./migrate.ts";
import { ownPlan } from "./own-plan.ts";

/** Brings the database at an address to the version of this program: see {@link migrate}. */
export async function migrateServer(
  address: string,
  options: { readonly dryRun?: boolean } = {},
): Promise<MigrationReport> {
  const server = await connect(address);
  try {
    return await migrate(server, ownPlan(), options);
  } finally {
    await server.close();
  }
}
