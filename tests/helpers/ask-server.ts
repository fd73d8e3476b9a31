import { connect, type Server } from "../../src/archive/postgres/connection.ts";
import type { Value } from "../../src/archive/postgres/session.ts";

/** Asks a PostgreSQL server something on a connection of its own, which is closed again. */
export async function askServer<Result>(
  address: string,
  question: (server: Server) => Promise<Result>,
): Promise<Result> {
  const server = await connect(address);
  try {
    return await question(server);
  } finally {
    await server.close();
  }
}

/** The rows that a statement gives on a server. */
export function rowsAt(address: string, sql: string): Promise<Value[][]> {
  return askServer(address, (server) => server.rows(sql));
}
