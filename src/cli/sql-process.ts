/**
 * The process that `onrecord sql` runs a query in. SQLite cannot be interrupted from within, so the command kills this
 * process when time is up.
 *
 * @module
 */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { toArchiveError } from "../archive/sqlite/errors.ts";
import { openQuery } from "../archive/sqlite/read-only-query.ts";
import { ArchiveError } from "../errors.ts";
import { MAX_MEMORY, OUT_OF_MEMORY, type SqlMessage, type SqlRequest, type SqlValue } from "./sql-protocol.ts";

/**
 * Reads what is asked, and ends this process when the command is gone or when the process needs more memory than it
 * may. The command holds the other end of standard input, which the system closes however early it dies. This is a
 * thread of its own, because the query blocks the main one.
 */
const WATCH = `
  const { Socket } = require("node:net");
  const { parentPort, workerData } = require("node:worker_threads");
  let asked = "";
  new Socket({ fd: 0 })
    .setEncoding("utf8")
    .on("data", (piece) => {
      asked += piece;
      if (piece.endsWith("\\n")) parentPort.postMessage(asked);
    })
    .on("error", () => {})
    .on("close", () => process.kill(process.pid, "SIGKILL"));
  setInterval(() => {
    if (process.memoryUsage.rss() > workerData.memory) process.kill(process.pid, workerData.signal);
  }, 50);`;
/** The most characters in one row: about a gigabyte of memory on the way from here to the terminal. */
const LARGEST_ROW = 64 * 2 ** 20;
const ROWS_AT_ONCE = 100;
const BYTES_AT_ONCE = 65_536;

// If writing fails, the command was killed, and there is nobody to tell.
process.stdout.on("error", () => process.exit());
const watch = new Worker(WATCH, { eval: true, workerData: { memory: MAX_MEMORY, signal: OUT_OF_MEMORY } });
const [asked] = await once(watch, "message");
watch.unref();
const request: SqlRequest = JSON.parse(asked);
try {
  await run(request);
} catch (error) {
  const known = toArchiveError(error, request.path);
  if (!(known instanceof ArchiveError)) throw error;
  await send({ error: { code: known.code, message: known.message } });
}

async function run({ limit, ...request }: SqlRequest): Promise<void> {
  const query = openQuery(request);
  await send({ columns: query.columns });
  let rows: SqlValue[][] = [];
  let count = 0;
  let size = 0;
  for (const row of query.rows) {
    if (count === limit) {
      await send({ rows });
      return send({ end: { truncated: true } });
    }
    const values = row.map(toValue);
    rows.push(values);
    count += 1;
    size += sizeOf(values);
    if (rows.length < ROWS_AT_ONCE && size < BYTES_AT_ONCE) continue;
    await send({ rows });
    rows = [];
    size = 0;
  }
  await send({ rows });
  await send({ end: { truncated: false } });
}

/** About how many characters a row has. Throws `invalid_argument` if they are too many to print. */
function sizeOf(values: readonly SqlValue[]): number {
  const size = values.reduce<number>((total, value) => total + (typeof value === "string" ? value.length : 8), 0);
  if (size <= LARGEST_ROW) return size;
  throw new ArchiveError("invalid_argument", `sql: a row of ${size} characters; ${LARGEST_ROW} can be printed`);
}

function toValue(value: unknown): SqlValue {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (value instanceof Uint8Array) return `x'${Buffer.from(value).toString("hex")}'`;
  return value === null ? null : String(value);
}

async function send(message: SqlMessage): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(message)}\n`)) await once(process.stdout, "drain");
}
