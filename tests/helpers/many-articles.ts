import type { Database } from "better-sqlite3";
import { articleRow, insert, spanOf } from "./populated-archive.ts";
import { addToSearch } from "./search.ts";

/** Two people of one family name, and a country. */
export const CAST = {
  mara: { name: "Mara Holt", slug: "mara-holt" },
  jonas: { name: "Jonas Holt", slug: "jonas-holt" },
} as const;

/** One article in short: its date, and who says what in it. */
export interface Story {
  readonly on: string | null;
  readonly quotes: readonly (readonly [who: keyof typeof CAST | "nobody", words: string])[];
}

/** Stores stories by plain SQL, in order: the nth has id n, and quotes are numbered through. */
export function tell(raw: Database, stories: readonly Story[]): void {
  raw.transaction(() => {
    const runId = insert(raw, "runs", { started_at: "2031-01-01T00:00:00Z", command: "add", version: "0.0.0" });
    const people = new Map(Object.entries(CAST).map(([key, person]) => [key, addPerson(raw, person)]));
    for (const [index, story] of stories.entries()) tellOne(raw, runId, people, story, index);
    addToSearch(raw, 1, stories.length);
  })();
}

function tellOne(
  raw: Database,
  runId: number,
  people: ReadonlyMap<string, number>,
  { on, quotes }: Story,
  index: number,
): void {
  const sentences = quotes.map(([who, words]) => `“${words}” ${nameOf(who)} said.`);
  const text = `Story ${index + 1}\n\n${sentences.join("\n\n")}`;
  const articleId = insert(raw, "articles", {
    ...articleRow(text, runId),
    headline: `Story ${index + 1}`,
    headline_basis: "stated",
    published_at: on,
    published_on: on,
    published_at_basis: on && "stated",
  });
  for (const [seq, [who, words]] of quotes.entries()) {
    const content = spanOf(text, `“${words}”`);
    const { start_char, end_char, exact } = content;
    const quoteId = insert(raw, "quotes", {
      ...{ article_id: articleId, seq, kind: "direct", stance: "asserted", text: exact, start_char, end_char },
      ...{ rule: "by-hand", confidence: 0.9 },
    });
    insert(raw, "quote_spans", { article_id: articleId, quote_id: quoteId, role: "content", seq: 0, ...content });
    const personId = people.get(who);
    const row = { quote_id: quoteId, seq: 0, role: "speaker", article_id: articleId, published_on: on };
    if (personId === undefined) insert(raw, "quote_speakers", { ...row, kind: "unknown" });
    else insertSpeaker(raw, row, personId, text, `“${words}” ${nameOf(who)}`, nameOf(who));
  }
}

function insertSpeaker(
  raw: Database,
  row: { readonly [column: string]: string | number | null },
  personId: number,
  text: string,
  sentence: string,
  name: string,
): void {
  const end = spanOf(text, sentence).end_char;
  const span = { start_char: end - [...name].length, end_char: end, exact: name };
  const mentionId = insert(raw, "mentions", {
    article_id: row.article_id ?? null,
    ...span,
    form: "name",
    person_id: personId,
  });
  insert(raw, "quote_speakers", {
    ...row,
    kind: "person",
    mention_id: mentionId,
    person_id: personId,
    attribution: name,
    attribution_start_char: span.start_char,
    attribution_end_char: span.end_char,
  });
}

function nameOf(who: Story["quotes"][number][0]): string {
  return who === "nobody" ? "a voice" : CAST[who].name;
}

function addPerson(raw: Database, { name, slug }: { readonly name: string; readonly slug: string }): number {
  const [given = "", family = ""] = name.split(" ");
  const id = insert(raw, "people", {
    ...{
      slug,
      key: name.toLowerCase(),
      name,
      given_name: given,
      family_name: family,
      sort_name: `${family}, ${given}`,
    },
  });
  const because = "same key";
  insert(raw, "person_names", { person_id: id, name, name_key: name.toLowerCase(), kind: "full", because });
  return id;
}
