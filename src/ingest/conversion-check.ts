import type { ArchiveStore, StoredOriginal } from "../archive/store.ts";
import type { VerifyCheck } from "../archive/verify-check.ts";
import type { VerifyProblem } from "../archive/verify-report.ts";
import { isRefusal } from "../diagnostic.ts";
import { sha256 } from "../sha256.ts";
import { convert } from "../sources/convert.ts";
import { recordedFieldMap } from "../sources/fields/field-map.ts";
import { formatsOf } from "../sources/formats.ts";
import { receiveBytes } from "../sources/received-bytes.ts";
import type { PageSpan } from "../span.ts";
import { VERSION } from "../version.ts";

/**
 * A check for `verify`: that every original has the bytes of its hash (`original-altered`) and, if this version
 * converted it, still gives the texts and pages that it gave (`conversion-differs`). Originals that another version
 * converted are left out, and a remark says so.
 */
export const conversionCheck: VerifyCheck = { problems: findDifferences, remarks: countOthers };

async function* findDifferences(store: ArchiveStore, signal?: AbortSignal): AsyncGenerator<VerifyProblem> {
  for await (const original of store.originals()) {
    signal?.throwIfAborted();
    const place = { table: "originals", row: String(original.id), articleId: original.articles[0]?.id ?? null };
    const { bytes } = original;
    if (bytes === null || sha256(bytes) !== original.sha256) {
      yield { code: "original-altered", message: "the bytes received are not those of its SHA-256", ...place };
    } else if (original.converterVersion === VERSION) {
      const different = await whatDiffers(original, bytes, store);
      if (different === null) continue;
      const message = `version ${VERSION} ${different} of the original now`;
      yield { code: "conversion-differs", message, ...place };
    }
  }
}

/**
 * What differs when an original is read as it was when received: a text, or where its pages stand. Null if nothing
 * does.
 */
async function whatDiffers(original: StoredOriginal, bytes: Uint8Array, store: ArchiveStore): Promise<string | null> {
  for (const map of new Set(original.articles.flatMap(({ maps }) => maps))) {
    const texts = await textsOf(original, bytes, map);
    if (texts === null) continue;
    for (const { id, sha256: hash } of original.articles.filter(({ maps }) => maps.includes(map))) {
      if (!texts.has(hash)) return "makes another text";
      const pages = texts.get(hash);
      if (pages !== undefined && !areThose(await store.pagesOf(id), pages)) return "finds other pages";
    }
  }
  return null;
}

/** Whether the pages found are those recorded; true if none are recorded, since nothing can be said then. */
function areThose(recorded: readonly PageSpan[], found: readonly PageSpan[]): boolean {
  const line = (pages: readonly PageSpan[]) =>
    pages.map(({ page, start, end }) => `${page} ${start} ${end}`).join(", ");
  return recorded.length === 0 || line(recorded) === line(found);
}

/**
 * The SHA-256 of every text, with where its pages stand, if it has any; null if no format has the converter's name now.
 */
async function textsOf(
  { converter, fileName, uri, mediaType }: StoredOriginal,
  bytes: Uint8Array,
  map: string | null,
): Promise<ReadonlyMap<string, readonly PageSpan[] | undefined> | null> {
  const formats = formatsOf({ summaries: true, ...(map === null ? {} : { map: recordedFieldMap(map) }) });
  const format = formats.find(({ name }) => name === (STANDS_ALONE_AS.get(converter) ?? converter));
  if (format === undefined) return null;
  const found = new Map<string, readonly PageSpan[] | undefined>();
  const received = receiveBytes({ name: fileName ?? "original", uri, mediaType }, bytes);
  for await (const { content, conversion } of convert(received, format, { formats })) {
    if (!isRefusal(content)) found.set(sha256(content), conversion?.pages);
  }
  return found;
}

/** The formats that originals are read in by themselves: what is kept of a mailbox is its mails. */
const STANDS_ALONE_AS: ReadonlyMap<string, string> = new Map([["mbox", "eml"]]);

async function countOthers(store: ArchiveStore): Promise<string[]> {
  let [all, others] = [0, 0];
  for await (const { converterVersion } of store.originals()) {
    all += 1;
    if (converterVersion !== VERSION) others += 1;
  }
  return others === 0
    ? []
    : [`${others} of ${all} originals were not converted again: another version has converted them`];
}
