import type { Command } from "commander";
import type { Reader } from "../archive/reader.ts";
import type { ArticleField, Passage } from "../decisions/decision.ts";
import { passageOf } from "../decisions/passage.ts";
import type { DecisionDraft } from "../desk/sign.ts";
import { misuse } from "../misuse.ts";
import { codePointIndex, type Span } from "../span.ts";
import { addDecidingOptions, decideFrom } from "./deciding.ts";
import { onlyOnce, passage } from "./parse-option.ts";
import type { Terminal } from "./terminal.ts";

/** `onrecord set`: fields of an article. */
export function addSetCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command("set")
    .description("say what a field of an article is: its headline, its date, where it was published")
    .argument("<article>", "its id, or seven or more digits of its SHA-256");
  for (const [name, { help }] of Object.entries(FIELDS)) {
    if (name === "keyword") command.option(`--${name} <text>`, help, collected);
    else command.option(`--${name} <text>`, help, onlyOnce);
  }
  command.option("--at <start-end>", "where the article prints it, if only one field is set", passage);
  addDecidingOptions(command)
    .addHelpText("after", HELP)
    .action((article: string, flags: SetFlags) =>
      decideFrom(command, terminal, ({ db }) => stating(db, article, flags)),
    );
}

type SetFlags = { readonly at?: Span } & { readonly [Name in keyof typeof FIELDS]?: string | readonly string[] };

/** The values of an option that is given for each; one that is given twice is one. */
function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...new Set([...before, value])];
}

/** The options, and the fields that they are for. */
const FIELDS = {
  headline: { field: "headline", help: "the headline" },
  byline: { field: "byline", help: "the byline" },
  published: { field: "published_at", help: "when it was published, in ISO 8601: 2016-05-04, 2016-05-04T10:30" },
  language: { field: "language", help: "its language: en, pt-BR" },
  url: { field: "url", help: "where it was published, as a whole URL" },
  publication: { field: "publication", help: "the newspaper, site or broadcaster" },
  section: { field: "section", help: "the section" },
  keyword: { field: "keyword", help: "a keyword beside those that it has; again for each" },
  genre: { field: "genre", help: "the genre: interview, obituary" },
  rights: { field: "rights", help: "who has the rights" },
  description: { field: "description", help: "what it is about" },
  series: { field: "series", help: "the series that it belongs to" },
  location: { field: "location", help: "where it is about" },
} as const satisfies Readonly<Record<string, { readonly field: ArticleField; readonly help: string }>>;

const HELP = `
Examples:
  onrecord set 12 --published 2016-05-04 --by "Ann Lee" --reason "stamp on the clipping"
  onrecord set 6767625 --headline "Rain ends" --section Weather --url https://example.org/rain
  onrecord set 12 --published 2016-05-04 --at 0-11    as it is printed there
  onrecord set 12 --byline ""                         it has none

A headline or byline whose very words the article prints once is recorded with that passage. What is printed nowhere is marked
as decided wherever it is shown.`;

async function stating(db: Reader, reference: string, flags: SetFlags): Promise<readonly DecisionDraft[]> {
  const { createArticles } = await import("../queries/articles.ts");
  const { passageIn } = await import("../desk/find-passage.ts");
  const { checkFieldValue } = await import("../decisions/value-checks.ts");
  const { sha256, text } = await createArticles(db).get(reference);
  const given = Object.entries(FIELDS).flatMap(([name, { field }]) =>
    [flags[name as keyof typeof FIELDS] ?? []]
      .flat()
      .map((value) => ({ name, field, value: value.trim() === "" ? null : value })),
  );
  for (const { name, ...stated } of given) checkFieldValue(`--${name}`, stated);
  if (given.length === 0) throw misuse("say what is to be set: --headline, --published …");
  const keywords = given.filter(({ field }) => field === "keyword");
  if (keywords.length > 1 && keywords.some(({ value }) => value === null))
    throw misuse('--keyword "" says that it has none, and others are given');
  if (flags.at !== undefined && given.length > 1)
    throw misuse("--at is where one field is printed, and several are set");
  const place = flags.at === undefined ? null : (await passageIn(db, reference, flags.at)).passage;
  return given.map(({ field, value }) => {
    const printed = place === null ? findPrinted(text, field, value) : requirePrinted(place, field, value);
    return { action: "state", article: sha256, passage: printed, value: { field, value } };
  });
}

/** The fields whose exact words the article prints. */
const PRINTED: ReadonlySet<ArticleField> = new Set(["headline", "byline"]);

function requirePrinted(place: Passage, field: ArticleField, value: string | null): Passage {
  if (value === null || !PRINTED.has(field) || place.exact === value) return place;
  throw misuse(`the article has “${place.exact}” at ${place.start}-${place.end}, and not “${value}”`);
}

/** Where an article prints a headline or byline; null unless it does so exactly once. */
function findPrinted(text: string, field: ArticleField, value: string | null): Passage | null {
  if (value === null || !PRINTED.has(field)) return null;
  const start = text.indexOf(value);
  if (start < 0 || text.includes(value, start + 1)) return null;
  const at = codePointIndex(text);
  return passageOf(text, { start: at(start), end: at(start + value.length) });
}
