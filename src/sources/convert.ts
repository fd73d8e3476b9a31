import { basename } from "node:path";
import { isRefusal, type Refusal } from "../diagnostic.ts";
import { messageOf } from "../errors.ts";
import { codePointIndex, type PageSpan } from "../span.ts";
import type { DocumentFormat, PartRefusal, SourceDocument } from "./document.ts";
import { recogniseFormat } from "./formats.ts";
import { NO_FORMAT, SIDECAR_WITHIN } from "./left-out.ts";
import { fileOfSidecar } from "./meta/sidecar.ts";
import { DOCUMENT_LIMIT } from "./parts/limits.ts";
import { toBytes } from "./read-records.ts";
import type { Received } from "./received.ts";
import type { Source } from "./source.ts";

export interface ConvertOptions {
  readonly formats: readonly DocumentFormat[];
  /** Called for each part of a container that is left out, with the reason: no format knows it, for instance. */
  readonly onLeftOut?: ((path: string, reason: string) => void) | undefined;
  /** The label of the encoding of plain texts within a container. */
  readonly encoding?: string | undefined;
}

/**
 * The articles in something received, each as a source whose content is its text in UTF-8; what is not an article
 * becomes a source with a refusal. Containers are read through to what they hold. A fault of a format costs what it was
 * reading and nothing else.
 */
export async function* convert(
  received: Received,
  format: DocumentFormat,
  options: ConvertOptions,
): AsyncGenerator<Source> {
  const fileName = received.uri === null ? null : basename(received.name);
  for await (const { source, part } of convertAll(received, format, { ...options, fileName })) {
    yield part === null ? source : { ...source, within: { path: received.name, part } };
  }
}

interface WithinFile extends ConvertOptions {
  /** The name of the outermost thing received. */
  readonly fileName: string | null;
}

/** A source, and where it stands within the outermost thing received. */
interface Placed {
  readonly source: Source;
  readonly part: string | null;
}

async function* convertAll(received: Received, format: DocumentFormat, options: WithinFile): AsyncGenerator<Placed> {
  try {
    for await (const item of format.read(received)) {
      if ("head" in item) yield* convertPart(item, options);
      else {
        const source = isRefusal(item) ? refused(received, item) : await toSource(received, format, item, options);
        yield { source, part: partOf(received, item.part) };
      }
    }
  } catch (error) {
    const reason = messageOf(error);
    const source: Source = { name: received.name, uri: received.uri, content: { code: "E_INTERNAL", reason } };
    yield { source, part: received.part };
  }
}

/**
 * The sources in a part of a container. Plain texts are articles as they are; sidecars are left out: parts come one by
 * one.
 */
async function* convertPart(part: Received, options: WithinFile): AsyncGenerator<Placed> {
  const path = part.part ?? part.name;
  if (fileOfSidecar(path) !== null) {
    options.onLeftOut?.(part.name, SIDECAR_WITHIN);
    return;
  }
  const isPlain = /\.txt$/i.test(path);
  const format = isPlain ? null : recogniseFormat(part, options.formats);
  if (format !== null) yield* convertAll(part, format, options);
  else if (isPlain) yield { source: await plainSource(part, options), part: part.part };
  else options.onLeftOut?.(part.name, NO_FORMAT);
}

async function plainSource(part: Received, { encoding }: ConvertOptions): Promise<Source> {
  const source = { name: part.name, uri: uriOf(part), content: await part.bytes() };
  return encoding === undefined ? source : { ...source, encoding };
}

function uriOf({ uri, part }: Received): string | null {
  return uri === null ? part : `${uri}/${part ?? ""}`;
}

function refused(received: Received, { code, reason, part }: PartRefusal): Source {
  return { name: nameOf(received, part), uri: received.uri, content: { code, reason } };
}

function nameOf({ name }: Received, part: string | null): string {
  return part === null ? name : `${name}, ${part}`;
}

/** Where a part of something received stands within the outermost container. */
function partOf(received: Received, part: string | null): string | null {
  if (part === null || received.part === null) return part ?? received.part;
  return `${received.part}/${part}`;
}

async function toSource(
  received: Received,
  format: DocumentFormat,
  document: SourceDocument,
  { fileName }: WithinFile,
): Promise<Source> {
  const { text, given, part, mediaType, notes } = document;
  const name = nameOf(received, part);
  const uri = given.url ?? received.uri;
  const content = toBytes(text);
  const original = document.original ?? (await received.bytes(DOCUMENT_LIMIT));
  const refusal: Refusal | null = isRefusal(content) ? content : isRefusal(original) ? original : null;
  if (refusal !== null || isRefusal(original)) return { name, uri, content: refusal ?? content };
  const place = partOf(received, part);
  return {
    name,
    uri,
    content,
    given: { embedded: given },
    conversion: { original, mediaType, format: format.name, part: place, fileName, ...pagesOf(document) },
    notes,
  };
}

function pagesOf({ text, pages }: SourceDocument): { pages?: readonly PageSpan[] } {
  if (pages === undefined) return {};
  const indexOf = codePointIndex(text);
  return { pages: pages.map(({ page, start, end }) => ({ page, start: indexOf(start), end: indexOf(end) })) };
}
