import { isRefusal } from "../../diagnostic.ts";
import type { DocumentFormat, PartRefusal, SourceDocument } from "../document.ts";
import { refusalOf } from "../parts/damaged.ts";
import { MAX_PARTS, refuseDepth } from "../parts/limits.ts";
import { givePart } from "../parts/part.ts";
import type { Received } from "../received.ts";
import { EML } from "./eml.ts";
import { POSTMARK, splitMbox } from "./mail/split-mbox.ts";

/**
 * A mailbox: each mail is read by itself, from "message 1" on. Lines that were quoted (">From ") are as they were sent.
 */
export const MBOX: DocumentFormat = {
  name: "mbox",
  recognise: (head) => {
    const [first = "", second = ""] = Buffer.from(head).toString("latin1").split(/\r?\n/, 2);
    return POSTMARK.test(first) && /^[!-9;-~]+:/.test(second) ? 0.95 : 0;
  },
  read: readMbox,
};

async function* readMbox(received: Received): AsyncGenerator<SourceDocument | PartRefusal | Received> {
  const refusal = refuseDepth(received, "a mailbox");
  if (refusal !== null) {
    yield { ...refusal, part: null };
    return;
  }
  let number = 0;
  try {
    for await (const message of splitMbox(received.stream())) {
      number += 1;
      if (number > MAX_PARTS) throw new RangeError(`over ${MAX_PARTS} mails`);
      const id = `message ${number}`;
      if (isRefusal(message)) yield { ...message, part: id };
      else yield* readMessage(received, id, message);
    }
  } catch (error) {
    yield { ...refusalOf(error, `a damaged mailbox, after message ${number}`), part: null };
  }
  if (number === 0) yield { code: "E_FORMAT", reason: "no mail begins in it", part: null };
}

async function* readMessage(
  received: Received,
  id: string,
  original: Uint8Array,
): AsyncGenerator<SourceDocument | PartRefusal | Received> {
  const facts = { id, mediaType: "message/rfc822", length: original.length };
  for await (const message of givePart(received, facts, oneByOne([original]))) {
    if (!("head" in message)) yield message;
    else {
      for await (const given of EML.read(message)) {
        if ("text" in given) yield { ...given, original, part: id };
        else yield "head" in given ? given : { ...given, part: id };
      }
    }
  }
}

async function* oneByOne(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}
