import { type ArchiveStore, DecisionsChanged, type ReceivedAgain, type StoredSource } from "../archive/store.ts";
import { carryOver, renameArticle } from "../decisions/carry-over.ts";
import type { Decision, LoggedDecision } from "../decisions/decision.ts";
import { isRefusal } from "../diagnostic.ts";
import { ArchiveError } from "../errors.ts";
import { givenWithout } from "../facts/given-without.ts";
import { misuse } from "../misuse.ts";
import { holdsRedacted, type Redaction, recordRedaction, redactText, toRedaction } from "../redaction.ts";
import { sha256 } from "../sha256.ts";
import type { Span } from "../span.ts";
import { isThorough } from "../thorough-version.ts";
import { decideIn } from "./decide.ts";
import { deskOf, withDesk } from "./desk.ts";
import { type Extractor, LOST, localExtractor } from "./extractor.ts";
import { finishRemoval, type RemoveOptions, removeAsDecided } from "./remove.ts";
import { createWriter } from "./writer.ts";

/** How an article is redacted: who decides it, why, and what is told meanwhile are as for a removal. */
export interface RedactOptions extends Pick<RemoveOptions, "by" | "because" | "extractor" | "signal" | "onProgress"> {
  /** What stands in place of each passage: "[redacted]" unless given; never blank. */
  readonly with?: string | undefined;
}

/** What a redaction comes to, before anything is written. */
export interface RedactionPlan {
  readonly source: StoredSource;
  readonly redaction: Redaction;
  /** The redacted text, with its SHA-256. */
  readonly text: string;
  readonly sha256: string;
  /** How the article was received, as recorded for the redacted one. */
  readonly receipts: readonly Pick<ReceivedAgain, "uri" | "receipt">[];
  readonly uri: string | null;
  /** The fields given beside the text that are left out, because they say again what is redacted. */
  readonly leftOut: readonly string[];
  /** Decisions about the article as they are carried over. */
  readonly carried: readonly Decision[];
  /** Decisions about it that touch the redaction, or say again what is redacted: they go. */
  readonly dropped: readonly LoggedDecision[];
  /** Decisions about something else that name the article. */
  readonly naming: readonly LoggedDecision[];
}

/** What was done. */
export interface RedactionReport {
  /** The redacted article. */
  readonly articleId: number;
  /** How many decisions have lost their words. */
  readonly decisions: number;
  /** As `RemovalReport.erased`. */
  readonly erased: boolean;
}

/**
 * Says what the redaction of an article comes to. Nothing is written.
 *
 * @param passages in code points of its text
 * @throws ArchiveError `not_found`; `invalid_argument` for passages that are none, if the reason says again what is
 * redacted, or if the replacement changes nothing
 */
export async function planRedaction(
  store: ArchiveStore,
  articleId: number,
  passages: readonly Span[],
  { because, with: replacement }: Pick<RedactOptions, "because" | "with">,
): Promise<RedactionPlan> {
  const [source] = await all(store.sources([articleId]));
  if (source === undefined) throw new ArchiveError("not_found", `this archive has no article ${articleId}`);
  const redaction = toRedaction(source.text, passages, replacement);
  const isRedacted = holdsRedacted(source.text, redaction);
  if (isRedacted(because)) throw misuse("because: says again what is redacted, and it stays");
  const text = redactText(source.text, redaction);
  const hash = sha256(text);
  if (hash === source.sha256) throw misuse("with: says what stands there already");
  const leftOut: string[] = [];
  const left = (name: string, value: string | null | undefined) => {
    if (value === null || value === undefined || !isRedacted(value)) return value ?? null;
    leftOut.push(name);
    return null;
  };
  const receipts = (await store.receiptsOf(articleId)).map(({ uri, receipt }) => {
    const { given, part, fileName } = receipt;
    const beside = given === undefined ? null : givenWithout(given, isRedacted);
    leftOut.push(...(beside?.leftOut ?? []));
    const named = { part: left("part", part), fileName: left("file name", fileName) };
    return { uri: left("URI", uri), receipt: { ...named, ...(beside === null ? {} : { given: beside.given }) } };
  });
  const about = await store.decisionsAbout([source.sha256]);
  const texts = { text: source.text, redaction, from: source.sha256, to: { sha256: hash, text } };
  const { decisions: carried, dropped } = carryOver(about, texts);
  const naming = await store.decisionsNaming(source.sha256);
  const uri = left("URI", source.uri);
  const fields = { leftOut: [...new Set(leftOut)], carried, dropped, naming };
  return { source, redaction, text, sha256: hash, receipts, uri, ...fields };
}

/**
 * Puts a redacted text in the place of an article: adds it with what was given beside the old one, carries over the
 * decisions about the old one, and then removes that as `removeFrom` does; its tombstone says what replaces it. If this
 * is stopped in between, both articles are left, and the same call again completes it. What was read thoroughly is read
 * thoroughly again.
 *
 * Throws an `ArchiveError` if the redacted text cannot be stored or the archive cannot be written, and, before anything
 * is written, if a second reader is needed and not installed.
 */
export async function redactIn(
  store: ArchiveStore,
  plan: RedactionPlan,
  options: RedactOptions,
): Promise<RedactionReport> {
  const { extractor = localExtractor() } = options;
  const articleId = await addRedacted(store, plan, extractor);
  const { source, redaction, sha256: replacedBy } = plan;
  const passages = redaction.passages;
  const removed = { articleId: source.id, sha256: source.sha256, replacedBy };
  const { blanked, unsettled } = await withDesk(deskOf(store), async (desk) => {
    // Again each time: somebody may have decided something about the article meanwhile.
    const now = await planRedaction(store, source.id, passages, {
      because: options.because,
      with: redaction.replacement,
    });
    if (await carry(store, now, { ...options, extractor })) throw new DecisionsChanged();
    return removeAsDecided(store, desk, [removed], {
      ...options,
      command: "redact",
      recorded: recordRedaction(redaction),
    });
  });
  const erased = await finishRemoval(store, { command: "redact", extractor, keys: unsettled });
  return { articleId, decisions: blanked, erased };
}

/** Adds the redacted text and gives its article's id; it may have been there already. */
async function addRedacted(
  store: ArchiveStore,
  { source, text, uri, receipts }: RedactionPlan,
  extractor: Extractor,
): Promise<number> {
  const bytes = new TextEncoder().encode(text);
  const [prepared = LOST] = await extractor.prepare([{ bytes, uri, isThorough: isThorough(source.version) }]);
  if (isRefusal(prepared)) throw misuse(`the redacted text cannot be stored: ${prepared.code}: ${prepared.reason}`);
  const writer = createWriter(store, { command: "redact", extractor });
  const [written] = await writer.write([{ ...prepared, isRedacted: true }]);
  if (written === undefined || written.status === "refused" || written.articleId === null) {
    const why = written?.status === "refused" ? `${written.refusal.code}: ${written.refusal.reason}` : "it was lost";
    throw misuse(`the redacted text cannot be stored: ${why}`);
  }
  const { articleId } = written;
  await writer.receive(receipts.map((one) => ({ articleId, ...one })));
  return articleId;
}

/**
 * Logs the decisions about the old text as they hold for the new one; takes back those about something else that name
 * the old one, and makes them again with the new one. False if all of that was logged already.
 */
async function carry(
  store: ArchiveStore,
  plan: RedactionPlan,
  { by, because, signal, extractor }: RedactOptions & { readonly extractor: Extractor },
): Promise<boolean> {
  const { carried, naming, source, sha256: to } = plan;
  const madeAt = new Date().toISOString();
  const renamed = naming.flatMap((decision): Decision[] => {
    const { article, key: undoes } = decision;
    const head = { madeAt, madeBy: by, reason: because, article, original: null, passage: null, undoes };
    return [renameArticle(decision, source.sha256, to), { ...head, action: "undo", value: {} }];
  });
  const decisions = [...carried, ...renamed];
  if (decisions.length === 0) return false;
  const { known } = await decideIn(store, decisions, {
    ...{ by, command: "redact", extractor },
    ...(signal ? { signal } : {}),
  });
  return known < decisions.length;
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
