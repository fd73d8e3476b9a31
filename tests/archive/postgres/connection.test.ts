import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isAddress, withoutPassword } from "../../../src/archive/address.ts";
import { connect, inTransaction, type Server } from "../../../src/archive/postgres/connection.ts";
import { askServer } from "../../helpers/ask-server.ts";
import { POSTGRES_PROGRAMS, type PostgresServer, startPostgres } from "../../helpers/postgres-server.ts";

describe.skipIf(POSTGRES_PROGRAMS === null)("a connection to a PostgreSQL server", { timeout: 60_000 }, () => {
  let postgres: PostgresServer;
  let server: Server;
  beforeAll(async () => {
    postgres = await startPostgres();
    server = await connect(postgres.address("postgres"));
  });
  afterAll(async () => {
    await server?.close();
    await postgres?.stop();
  });

  describe("gives each row of a query", () => {
    it("as it comes: those before an error were taken when it is thrown", async () => {
      const taken: unknown[] = [];
      const query = { sql: "SELECT 6 / (4 - n) FROM generate_series(1, $1) AS n", values: [5], name: "sixths" };
      const reading = server.each({ ...query, form: "arrays", take: ([value]: unknown[]) => taken.push(value) });
      await expect(reading).rejects.toThrow("division by zero");
      expect(taken).toEqual([2, 3, 6]);
    });

    it("and keeps none of them in memory", async () => {
      const sql = "SELECT n, repeat('x', 1000) AS text FROM generate_series(1, 300000) AS n";
      let [count, most] = [0, 0];
      const before = process.memoryUsage().rss;
      const take = (row: { readonly text: string }) => {
        count += row.text.length === 1000 ? 1 : 0;
        if (count % 10_000 === 0) most = Math.max(most, process.memoryUsage().rss - before);
      };
      await server.each({ sql, values: [], form: "objects", take });
      expect(count).toBe(300_000);
      // All of them are 300 MB.
      expect(most).toBeLessThan(150e6);
    });

    it("until the function throws, and can be asked again then", async () => {
      let count = 0;
      const take = () => {
        count += 1;
        if (count === 3) throw new RangeError("enough");
      };
      await inTransaction(server, async (session) => {
        const reading = session.each({ sql: "SELECT generate_series(1, 50000)", values: [], form: "arrays", take });
        await expect(reading).rejects.toThrow("enough");
        expect(count).toBe(3);
        expect(await session.rows("SELECT 7")).toEqual([[7]]);
      });
    });
  });

  it("does one thing after the other, whoever asks", async () => {
    const warned: string[] = [];
    const listen = ({ message }: Error) => void warned.push(message);
    process.on("warning", listen);
    const answers = await server.session((session) =>
      Promise.all([1, 2, 3, 4].map((number) => session.rows("SELECT $1::bigint", [number]))),
    );
    await new Promise(setImmediate);
    process.off("warning", listen);
    expect(answers).toEqual([[[1]], [[2]], [[3]], [[4]]]);
    expect(warned).toEqual([]);
  });

  it("fails the next question, and not the process, if it breaks in a transaction while nothing is asked", async () => {
    const lost = inTransaction(server, async (session) => {
      const [[own] = []] = await session.rows("SELECT pg_backend_pid()");
      await askServer(postgres.address("postgres"), (other) => other.rows("SELECT pg_terminate_backend($1)", [own]));
      await setTimeout(100);
      await session.rows("SELECT 1");
    });
    await expect(lost).rejects.toMatchObject({ code: "io", message: expect.stringContaining("cannot be reached") });
    expect(await server.rows("SELECT 1")).toEqual([[1]]);
  });

  it("that cannot be made says to what, whatever the reason", async () => {
    await server.run("CREATE ROLE asked LOGIN PASSWORD 'secret'");
    await server.run(`
      DO $$ BEGIN EXECUTE format('COPY (SELECT unnest(ARRAY[%L, %L])) TO %L',
        'host all asked 127.0.0.1/32 scram-sha-256', 'host all all 127.0.0.1/32 trust', current_setting('hba_file'));
      END $$;
      SELECT pg_reload_conf()`);
    await setTimeout(200);
    const address = postgres.address("postgres");
    for (const [at, reason] of [
      [`${address}?sslmode=verify-full`, "cannot be reached: The server does not support SSL"],
      [`${address}?sslrootcert=/no/file`, "cannot be reached: ENOENT"],
      [address.replace("owner", "asked"), "does not let this role in: it asks for a password"],
      [address.replace("owner", "asked:wrong"), "does not let this role in: password authentication failed"],
    ] as const) {
      const message = expect.stringContaining(`${at.replace(":wrong", "")} ${reason}`);
      await expect(connect(at)).rejects.toMatchObject({ code: "io", message });
    }
  });

  it("goes on in a transaction when a statement fails that was asked to be forgiven, and not else", async () => {
    await inTransaction(server, async ({ forgiving, ...session }) => {
      await session.run("CREATE TABLE kept (id bigint)");
      await expect(forgiving.rows("SELECT 1 / 0")).rejects.toThrow("division by zero");
      const failing = forgiving.each({ sql: "SELECT 1 / 0", values: [], form: "arrays", take: () => {} });
      await expect(failing).rejects.toThrow("division by zero");
      await session.run("INSERT INTO kept VALUES (1)");
      expect(await forgiving.rows("SELECT id FROM kept")).toEqual([[1]]);
    });
    expect(await server.rows("SELECT count(*) FROM kept")).toEqual([[1]]);
    const unforgiven = inTransaction(server, async (session) => {
      await session.rows("SELECT 1 / 0").catch(() => {});
      await session.rows("SELECT 1");
    });
    await expect(unforgiven).rejects.toThrow("current transaction is aborted");
  });
});

describe("the address of a database", () => {
  it("may have its scheme in capitals, and shows no password", () => {
    expect(isAddress("POSTGRES://ann:secret@host/news")).toBe(true);
    expect(withoutPassword("POSTGRES://ann:secret@host/news")).toBe("postgres://ann@host/news");
  });

  it("of another kind is neither taken for a file nor shown", () => {
    for (const place of ["postgre://ann:secret@host/news", "mysql://ann:secret@host/news"]) {
      expect(isAddress(place)).toBe(true);
      expect(() => withoutPassword(place)).toThrow(/^the address of the database is none of PostgreSQL(?!.*secret)/);
    }
    for (const path of ["news.db", "/tmp/postgres:/news.db", "C:\\news.db"]) expect(isAddress(path)).toBe(false);
  });
});
