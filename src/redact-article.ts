import type { OpenDatabase } from "./archive/database.ts";
import type { Redacted, RedactOptions } from "./archive/removal-report.ts";
import { ArchiveError } from "./errors.ts";
import type { Extractor } from "./ingest/extractor.ts";
import { planRedaction, redactIn } from "./ingest/redact.ts";
import { finishRemoval } from "./ingest/remove.ts";
import type { ArticleReference } from "./queries/article-reference.ts";
import { createArticles } from "./queries/articles.ts";
import { findRedactedSo } from "./queries/removed.ts";
import { type Redaction, wantedRedaction } from "./redaction.ts";
import type { Span } from "./span.ts";

/** `Archive.redact`. If the same passages were redacted before, it erases what is left of the article's words. */
export async function redactArticle(
  archive: OpenDatabase,
  reference: ArticleReference,
  passages: readonly Span[],
  options: RedactOptions & { readonly extractor: Extractor },
): Promise<Redacted> {
  const { store } = archive;
  const found = await findArticle(archive, reference, wantedRedaction(passages, options.with));
  if ("replacedBy" in found) return { ...found, erased: await finishRemoval(store, { extractor: options.extractor }) };
  const { id: articleId, sha256 } = found;
  const plan = await planRedaction(store, articleId, passages, options);
  const [sharingOriginal, same] = [await store.sharingOriginal(articleId), await store.copiesOf(articleId)];
  const { articleId: redacted, decisions, erased } = await redactIn(store, plan, options);
  return {
    ...{ articleId, sha256, decisions, erased, sharingOriginal },
    copies: same.filter((id) => id !== redacted),
    replacedBy: { articleId: redacted, sha256: plan.sha256 },
    carried: plan.carried.length,
    dropped: plan.dropped.map(({ key, action, madeBy }) => ({ key, action, madeBy })),
    leftOut: plan.leftOut,
  };
}

/** The article that a reference means, or what replaced it if the same passages were redacted before. */
async function findArticle({ db }: OpenDatabase, reference: ArticleReference, wanted: Redaction) {
  const articles = createArticles(db);
  try {
    const { id, sha256 } = await articles.get(reference);
    return { id, sha256 };
  } catch (error) {
    if (!(error instanceof ArchiveError) || error.code !== "not_found") throw error;
    const before = await findRedactedSo(db, reference, wanted);
    if (before === null) throw error;
    const { articleId, sha256, replacedBy } = before;
    const { id } = await articles.get(replacedBy);
    const nothing = { decisions: 0, carried: 0, dropped: [], leftOut: [], copies: [], sharingOriginal: [] };
    return { articleId, sha256, replacedBy: { articleId: id, sha256: replacedBy }, ...nothing };
  }
}
