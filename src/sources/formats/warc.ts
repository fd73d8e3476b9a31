import type { DocumentFormat, PartRefusal } from "../document.ts";
import { ByteReader } from "../parts/byte-reader.ts";
import { refusalOf } from "../parts/damaged.ts";
import { refuseDepth } from "../parts/limits.ts";
import { givePart } from "../parts/part.ts";
import type { Received } from "../received.ts";
import { decodeBody, readResponseHead } from "./warc/http-response.ts";
import { LeftOut } from "./warc/left-out.ts";
import { WarcReader, type WarcRecord } from "./warc/record.ts";

/**
 * A web archive (WARC 1.0 and 1.1), record by record: each HTML page that was answered with status 200 is received by
 * itself, with its URL, the time of its capture and the media type of the answer. A page captured again without a
 * change (`revisit`) becomes a refusal that says so; everything else is counted in one refusal at the end. After a
 * damaged record, reading goes on at the next line that a record can begin with.
 */
export const WARC: DocumentFormat = {
  name: "warc",
  recognise: (head) => (Buffer.from(head.subarray(0, 7)).toString("latin1") === "WARC/1." ? 1 : 0),
  read: readWarc,
};

async function* readWarc(received: Received): AsyncGenerator<PartRefusal | Received> {
  const refusal = refuseDepth(received, "a WARC");
  if (refusal !== null) {
    yield { ...refusal, part: null };
    return;
  }
  const reader = new WarcReader(received.stream());
  const leftOut = new LeftOut();
  let hasGiven = false;
  try {
    for (let record = await reader.next(); record !== null; record = await reader.next()) {
      const given = "code" in record ? [{ ...record, part: null }] : giveRecord(received, record, leftOut);
      for await (const each of given) {
        hasGiven = true;
        yield each;
      }
    }
  } catch (error) {
    hasGiven = true;
    yield { ...refusalOf(error, `a damaged WARC, at byte ${reader.position}`), part: null };
  } finally {
    await reader.close();
  }
  const rest = leftOut.refusal();
  if (rest !== null) yield { ...rest, part: null };
  else if (!hasGiven) yield { code: "E_EMPTY", reason: "a web archive without pages", part: null };
}

async function* giveRecord(
  received: Received,
  record: WarcRecord,
  leftOut: LeftOut,
): AsyncGenerator<PartRefusal | Received> {
  if (record.type === "response" || record.type === "resource") yield* givePage(received, record, leftOut);
  else if (record.type === "revisit") yield { ...refuseRevisit(record), part: record.id };
  else if (!RECORDS_ABOUT_RECORDS.has(record.type)) leftOut.add(`of type “${record.type}”`);
}

/** The types of records in which a crawler keeps its own notes. */
const RECORDS_ABOUT_RECORDS = new Set(["warcinfo", "request", "metadata"]);

function refuseRevisit({ uri, date, headers }: WarcRecord) {
  const first = headers.get("warc-refers-to-date");
  const since = first === undefined ? "" : ` since ${first}`;
  const reason = `a revisit: ${uri ?? "a page"}, captured again at ${date ?? "an unknown time"}, had not changed${since}`;
  return { code: "E_NOT_ARTICLE", reason } as const;
}

async function* givePage(
  received: Received,
  record: WarcRecord,
  leftOut: LeftOut,
): AsyncGenerator<PartRefusal | Received> {
  const isAnswer = /^application\/http\b/i.test(record.headers.get("content-type") ?? "");
  const body = new ByteReader(record.block);
  const answer = isAnswer ? await readResponseHead(body) : null;
  const mediaType = (isAnswer ? answer?.headers.get("content-type") : record.headers.get("content-type")) ?? "";
  const part = record.id;
  if (isAnswer && answer === null) {
    yield { code: "E_FORMAT", reason: `a response from ${record.uri ?? "nowhere"} without an HTTP head`, part };
  } else if (answer !== null && answer.status !== 200) {
    leftOut.add(`with status ${answer.status}`);
  } else if (!HTML.test(mediaType)) {
    leftOut.add(/^[\w.+-]+\/[\w.+-]+/.exec(mediaType)?.[0].toLowerCase() ?? "answers without a media type");
  } else if (record.headers.has("warc-truncated") || record.headers.has("warc-segment-number")) {
    yield { code: "E_FORMAT", reason: `${record.uri ?? "a page"} was not captured whole`, part };
  } else {
    const label = record.uri ?? record.id;
    const facts = {
      id: record.id,
      label,
      uri: record.uri,
      mediaType,
      ...(record.date !== null && { capturedAt: record.date }),
    };
    yield* givePart(received, facts, answer === null ? body.rest() : decodeBody(body, answer.headers));
  }
}

const HTML = /^\s*(text\/html|application\/xhtml\+xml)\b/i;
