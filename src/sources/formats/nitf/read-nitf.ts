import { isRefusal } from "../../../diagnostic.ts";
import type { PartRefusal, SourceDocument } from "../../document.ts";
import { finishDocument } from "../../finish-document.ts";
import { GivenDraft } from "../../given.ts";
import { leftOut } from "../../notes.ts";
import type { Received } from "../../received.ts";
import { decodeXml } from "../../xml/decode-xml.ts";
import type { XmlElement } from "../../xml/element.ts";
import { parseXml } from "../../xml/parse-xml.ts";
import { nitfParagraphs, readMedia } from "./body.ts";
import { readNitfGiven } from "./given.ts";

/** The article of a NITF document. */
export async function readNitf(received: Received): Promise<SourceDocument | PartRefusal> {
  const bytes = await received.bytes();
  if (isRefusal(bytes)) return { ...bytes, part: null };
  const decoded = decodeXml(bytes);
  if (isRefusal(decoded)) return { ...decoded, part: null };
  const root = await parseXml(decoded.text);
  if (isRefusal(root)) return { ...root, part: null };
  if (root.name !== "nitf") return { code: "E_FORMAT", reason: `no NITF: its root is "${root.name}"`, part: null };
  return toDocument(root, decoded.notes);
}

function toDocument(root: XmlElement, notes: readonly string[]): SourceDocument | PartRefusal {
  const draft = new GivenDraft();
  readNitfGiven(root, draft);
  const pictures = readMedia(root, draft);
  return finishDocument({
    paragraphs: nitfParagraphs(root),
    given: draft.build(),
    part: null,
    mediaType: "application/nitf+xml",
    notes: [...notes, ...leftOut(pictures, "picture")],
  });
}
