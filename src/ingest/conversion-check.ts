import type { ArchiveStore, StoredOriginal } from "../archive/store.ts";
import type { VerifyCheck } from "../archive/verify-check.ts";
import type { VerifyProblem } from "../archive/verify-report.ts";
import { isRefusal } from "../diagnostic.ts";
import { sha256 } from "../sha256.ts";
import { convert } from "../sources/convert.ts";
import { formatsOf } from "../sources/formats.ts";
import { receiveBytes } from "../sources/received-bytes.ts";
import { VERSION } from "../version.ts";

/**
 * A check for `verify`: every original has the bytes of its hash (`original-altered`), and gives the texts that it gave, where this
 * version has converted it (`conversion-differs`). What another version has converted is left out, and a remark says so.
 */
export const conversionCheck: VerifyCheck = { problems: findDifferences, remarks: countOthers };

async function* findDifferences(store: ArchiveStore, signal?: AbortSignal): AsyncGenerator<VerifyProblem> {
  for await (const original of store.originals()) {
    signal?.throwIfAborted();
    const place = { table: "originals", row: String(original.id), articleId: original.articles[0]?.id ?? null };
    const { bytes } = original;
    if (bytes === null || sha256(bytes) !== original.sha256) {
      yield { code: "original-altered", message: "the bytes received are not those of its SHA-256", ...place };
    } else if (original.converterVersion === VERSION && !(await givesItsTexts(original, bytes))) {
      const message = `version ${VERSION} makes another text of the original now`;
      yield { code: "conversion-differs", message, ...place };
    }
  }
}

/** Fields of JSON and CSV may have been mapped by options that are not known any more: then any text is as good. */
async function givesItsTexts(original: StoredOriginal, bytes: Uint8Array): Promise<boolean> {
  const formats = formatsOf({ summaries: true });
  const format = formats.find(({ name }) => name === (STANDS_ALONE_AS.get(original.converter) ?? original.converter));
  if (format === undefined || MAPPED.has(original.converter)) return true;
  const found = new Set<string>();
  const { fileName, uri, mediaType } = original;
  const received = receiveBytes({ name: fileName ?? "original", uri, mediaType }, bytes);
  for await (const { content } of convert(received, format, { formats })) {
    if (!isRefusal(content)) found.add(sha256(content));
  }
  return original.articles.every((article) => found.has(article.sha256));
}

/** What is kept of a mailbox is its mails. */
const STANDS_ALONE_AS: ReadonlyMap<string, string> = new Map([["mbox", "eml"]]);

const MAPPED: ReadonlySet<string> = new Set(["json", "csv"]);

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
