import type { Refusal } from "../../../diagnostic.ts";
import { ByteReader } from "../../parts/byte-reader.ts";
import { readHeaders } from "./headers.ts";

/** A record of a WARC whose head has been read. */
export interface WarcRecord {
  /** "response", "revisit", …, in lower case. */
  readonly type: string;
  /** "urn:uuid:…", without angle brackets; the byte at which the record begins if it states none. */
  readonly id: string;
  /** WARC-Target-URI. */
  readonly uri: string | null;
  /** WARC-Date, an ISO 8601 time in UTC. */
  readonly date: string | null;
  /** The values by name in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** The bytes in the record, readable until the next is asked for; throws if they are fewer than it states. */
  readonly block: AsyncIterable<Uint8Array>;
}

/** Reads the records of a WARC, from the front. */
export class WarcReader {
  readonly #bytes: ByteReader;
  #blockEnd = 0;
  #isCutOff = false;
  /** The first line of the next record, if it was found while looking for one. */
  #found: string | null = null;

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#bytes = new ByteReader(stream);
  }

  /** How many bytes have been read. */
  get position(): number {
    return this.#bytes.position;
  }

  /**
   * The next record; null at the end. If none begins here, a refusal that names the byte; the next call then goes on at
   * the next line that a record can begin with. Throws if the last record was cut off, unless whoever read its block
   * knows already.
   */
  async next(): Promise<WarcRecord | Refusal | null> {
    if (this.#isCutOff) return null;
    for await (const _ of this.#bytes.take(this.#blockEnd - this.position));
    const at = this.position;
    const line = this.#found ?? (await this.#nextLine());
    this.#found = null;
    if (line === null) return null;
    return BEGINNING.test(line) ? this.#readRecord(at) : this.#lookForBeginning(at);
  }

  async close(): Promise<void> {
    await this.#bytes.close();
  }

  async #nextLine(): Promise<string | null> {
    for (;;) {
      const line = await this.#bytes.line(MAX_LINE);
      if (line !== "") return line;
    }
  }

  async #lookForBeginning(at: number): Promise<Refusal> {
    this.#blockEnd = 0;
    let line: string | null = "";
    while (line !== null && !BEGINNING.test(line)) line = await this.#bytes.line(MAX_LINE);
    this.#found = line;
    this.#blockEnd = this.position;
    return {
      code: "E_FORMAT",
      reason: `no record begins at byte ${at}: what follows is passed over until byte ${this.position}`,
    };
  }

  async #readRecord(at: number): Promise<WarcRecord | Refusal> {
    const headers = await readHeaders(this.#bytes, MAX_LINE);
    const length = headers.get("content-length") ?? "";
    if (!/^\d{1,15}$/.test(length)) {
      this.#blockEnd = this.position;
      return { code: "E_FORMAT", reason: `the record at byte ${at} does not state its length` };
    }
    this.#blockEnd = this.position + Number(length);
    const date = headers.get("warc-date") ?? "";
    return {
      type: (headers.get("warc-type") ?? "").toLowerCase(),
      id: withoutBrackets(headers.get("warc-record-id")) ?? `byte ${at}`,
      uri: withoutBrackets(headers.get("warc-target-uri")),
      date: ISO_TIME.test(date) ? date : null,
      headers,
      block: this.#block(Number(length)),
    };
  }

  async *#block(length: number): AsyncGenerator<Uint8Array> {
    try {
      yield* this.#bytes.take(length);
    } catch (error) {
      this.#isCutOff = true;
      throw error;
    }
  }
}

const BEGINNING = /^WARC\/1\.\d/;
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;
/** Longer lines are cut at this many bytes: no head of a record has any. */
const MAX_LINE = 64 * 1024;

/** A value without angle brackets, which ids have, and URLs by old crawlers; null if it is empty. */
function withoutBrackets(value: string | undefined): string | null {
  return value === undefined || value === "" ? null : value.replace(/^<(.*)>$/, "$1");
}
