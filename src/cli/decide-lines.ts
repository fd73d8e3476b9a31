import { createReadStream } from "node:fs";
import type { OpenDatabase } from "../archive/database.ts";
import { decisionKey } from "../archive/decision-key.ts";
import type { NounKeys } from "../archive/store.ts";
import type { Decision } from "../decisions/decision.ts";
import { parseDecisionLine } from "../decisions/decision-line.ts";
import { requireLoggable } from "../desk/sign.ts";
import { ArchiveError, messageOf } from "../errors.ts";
import { type DecideOptions, type DecisionsMade, decideIn } from "../ingest/decide.ts";
import { settlePending } from "../ingest/settle-pending.ts";
import { misuse } from "../misuse.ts";
import { readLines } from "../sources/read-lines.ts";
import { followed, summary } from "./deciding.ts";
import { toJson } from "./json.ts";
import { EXIT, type Terminal } from "./terminal.ts";

interface LineFlags {
  readonly by?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

/** The longest line, in bytes. */
const LONGEST_LINE = 2 ** 26;
/** How many decisions are logged at once. */
const AT_ONCE = 10_000;

/** A decision, and the line that it stands on. */
interface Read {
  readonly line: number;
  readonly decision: Decision;
}

interface Counts {
  decisions: number;
  known: number;
  rejected: number;
  readonly changed: Set<number>;
}

/**
 * Takes in the decisions of a file, or of standard input for "-". Lines that are not decisions are named, and the
 * others are taken.
 */
export async function decideLines(
  archive: OpenDatabase,
  file: string,
  { by, json, ...flags }: LineFlags,
  terminal: Terminal,
): Promise<void> {
  const dryRun = flags.dryRun === true;
  const counts: Counts = { decisions: 0, known: 0, rejected: 0, changed: new Set() };
  const reject = (line: number, reason: string) => {
    counts.rejected += 1;
    terminal.warn(`${file} line ${line}: ${reason}`);
  };
  const takeIn = ({ store }: Pick<OpenDatabase, "store">) =>
    followed(terminal, async (watch) => {
      const keys = { people: new Set<string>(), organisations: new Set<string>() };
      const leavePending = ({ people, organisations }: NounKeys) => {
        for (const key of people) keys.people.add(key);
        for (const key of organisations) keys.organisations.add(key);
      };
      // Each article is read again only once, however many lines are about it.
      const options = { ...watch, leavePending, ...(by === undefined ? {} : { by }) };
      for await (const batch of readDecisions(file, reject)) {
        for (const made of await decideEach(store, batch, options, reject)) add(counts, made);
      }
      for (const id of await settlePending(store, { ...watch, keys })) counts.changed.add(id);
    });
  if (dryRun) await rehearse(archive, takeIn);
  else await takeIn(archive);
  const { decisions, known, rejected, changed } = counts;
  const became = { decisions, known, rejected, changed: [...changed].sort((one, other) => one - other) };
  if (json) await terminal.write(toJson({ dryRun, ...became }));
  const would = dryRun ? "dry run, nothing was written: " : "";
  terminal.note(`${would}${summary(decisions, known, changed.size)}, rejected ${rejected}`);
  if (rejected > 0) terminal.exitWith(EXIT.someRejected);
}

function add(counts: Counts, { decisions, known, changed }: DecisionsMade): void {
  counts.decisions += decisions.length;
  counts.known += known;
  for (const id of changed) counts.changed.add(id);
}

class TakenBack extends Error {}

async function rehearse(archive: OpenDatabase, work: (within: OpenDatabase) => Promise<void>): Promise<void> {
  try {
    await archive.transaction(async (within) => {
      await work(within);
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
}

async function* readDecisions(file: string, reject: (line: number, reason: string) => void): AsyncGenerator<Read[]> {
  const stream: AsyncIterable<Uint8Array> = file === "-" ? process.stdin : createReadStream(file);
  let batch: Read[] = [];
  try {
    for await (const { number, bytes } of readLines(stream, LONGEST_LINE)) {
      try {
        const decision = parseLine(bytes);
        if (decision !== null) batch.push({ line: number, decision });
      } catch (error) {
        reject(number, messageOf(error));
      }
      if (batch.length < AT_ONCE) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    if (error instanceof ArchiveError || !(error instanceof Error && "syscall" in error)) throw error;
    throw new ArchiveError("io", `cannot read ${file}: ${error.message}`, { cause: error });
  }
  if (batch.length > 0) yield batch;
}

/** The decision of a line; null if the line is empty. */
function parseLine(bytes: Uint8Array | null): Decision | null {
  if (bytes === null) throw misuse(`longer than ${LONGEST_LINE} bytes`);
  const written = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  if (written.trim() === "") return null;
  const { key, decision } = parseDecisionLine(JSON.parse(written));
  if (key !== null && key !== decisionKey(decision))
    throw misuse("the key is not that of the decision: it was changed");
  return requireLoggable(decision);
}

/** Makes decisions together. If the archive refuses one of them, each half is tried, until only that one is left. */
async function decideEach(
  store: OpenDatabase["store"],
  batch: readonly Read[],
  options: DecideOptions,
  reject: (line: number, reason: string) => void,
): Promise<DecisionsMade[]> {
  try {
    const decisions = batch.map(({ decision }) => decision);
    return [await decideIn(store, decisions, options)];
  } catch (error) {
    if (!(error instanceof ArchiveError) || error.code !== "invalid_argument") throw error;
    const [only] = batch;
    if (batch.length === 1 && only !== undefined) {
      reject(only.line, error.message);
      return [];
    }
    const half = Math.ceil(batch.length / 2);
    const first = await decideEach(store, batch.slice(0, half), options, reject);
    return [...first, ...(await decideEach(store, batch.slice(half), options, reject))];
  }
}
