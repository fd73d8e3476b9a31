import type { Reader } from "../archive/reader.ts";
import { ArchiveError } from "../errors.ts";
import { closest } from "../known-keys.ts";
import type { Known } from "../queries/best-known.ts";
import { type Filters, optionName } from "../queries/filter-kinds.ts";
import { nameAlone } from "../queries/name-alone.ts";
import { parseCoded } from "../queries/parse-coded.ts";
import type { TypedFilter } from "../queries/read-filter.ts";
import { quoteKey } from "./deciding.ts";
import { namesText } from "./names-text.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Says on standard error whom a name means if several have it, so that no list mixes people unnoticed.
 *
 * @throws ArchiveError `invalid_argument`, with the name of the option, for a value that a filter does not take;
 * `not_found` for a name that nobody has, or an article, a story or a quote that is not there: an
 * empty list would mean "they said nothing"
 */
export async function announceNames(
  db: Reader,
  filters: Filters,
  typed: TypedFilter,
  terminal: Terminal,
): Promise<void> {
  const { checkFilter } = await import("../queries/check-filter.ts");
  const { readValues } = await import("../queries/read-filter.ts");
  const called = (name: string) => (filters[name]?.isArgument ? name : optionName(name));
  checkFilter(filters, readValues(filters, typed, called), called);
  for (const [name, words] of Object.entries(typed)) {
    if (words === undefined) continue;
    const kind = filters[name]?.kind;
    if (kind === "name") await announce(db, optionName(name), words, terminal);
    if (kind === "coded") await announceVariable(db, parseCoded(words).variable, terminal);
    if (kind === "article") await requireArticle(db, optionName(name), words);
    if (name === "story") await requireStory(db, words);
    if (name === "sameWordsAs") await requireQuote(db, optionName(name), words);
  }
}

async function announce(db: Reader, option: string, words: string, terminal: Terminal): Promise<void> {
  const { findBestKnown } = await import("../queries/best-known.ts");
  const named = await findBestKnown(db, words);
  if (named.length === 0) throw new ArchiveError("not_found", `${option}: nobody in this archive is named "${words}"`);
  const slugs = named.map(({ slug }) => slug);
  // A person and an organisation may have the same slug, which means both.
  const keyOf = ({ kind, slug }: Known) =>
    slugs.indexOf(slug) === slugs.lastIndexOf(slug) ? nameAlone({ kind, slug }) : `${kind}:${slug}`;
  if (named.length > 1) terminal.note(`${option} ${words} means ${named.length}: ${namesText(named, keyOf)}`);
}

/**
 * Says on standard error that nobody has coded a variable, so that a misspelt variable is not taken for one without
 * values.
 */
export async function announceVariable(db: Reader, variable: string, terminal: Terminal): Promise<void> {
  const { findVariables } = await import("../queries/coded-values.ts");
  const known = await findVariables(db);
  if (known.includes(variable)) return;
  const likely = closest(variable, known);
  terminal.note(
    `nobody has coded "${variable}" in this archive${likely === null ? "" : `; did you mean "${likely}"?`}`,
  );
}

async function requireArticle(db: Reader, option: string, article: string): Promise<void> {
  const { createArticles } = await import("../queries/articles.ts");
  const articles = createArticles(db);
  if ((await articles.count({ article, heldBack: "with" }, { limit: 1 })) > 0) return;
  // Its error says what became of an article that was here.
  await ofOption(option, articles.get(article));
}

async function requireStory(db: Reader, story: string): Promise<void> {
  const { createArticles } = await import("../queries/articles.ts");
  if ((await createArticles(db).count({ story, heldBack: "with" }, { limit: 1 })) > 0) return;
  throw new ArchiveError("not_found", `--story: this archive has no story "${story}"`);
}

async function requireQuote(db: Reader, option: string, quote: string): Promise<void> {
  const { createQuotes } = await import("../queries/quotes.ts");
  await ofOption(option, createQuotes(db).get(quoteKey(quote)));
}

/** Waits for what an option asks for, and names the option in an error. */
async function ofOption(option: string, asked: Promise<unknown>): Promise<void> {
  try {
    await asked;
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    throw new ArchiveError(error.code, `${option}: ${error.message}`, { cause: error });
  }
}
