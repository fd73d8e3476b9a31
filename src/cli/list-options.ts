import type { Command } from "commander";
import { addFormatOptions, type FormatFlags, formatOf } from "./format.ts";
import type { ListRequest } from "./output.ts";
import { share, wholeNumber } from "./parse-option.ts";

/** The filters that commands share: their option, what it does and how its value is read. */
const FILTERS = {
  speaker: ["--speaker <name>", "who said it: a slug, or words of a name; all that match are shown and named"],
  speakerKind: ["--speaker-kind <kind>", "person, organisation, unnamed or unknown"],
  speaksFor: ["--speaks-for <name>", "the organisation or country that the speaker speaks for"],
  kind: ["--kind <kind>", "direct (all in quotation marks), mixed (in part) or indirect"],
  organisationKind: ["--kind <kind>", "country, government, agency, media, company, party or other"],
  since: ["--since <date>", "published on or after: 2024-04-16, 2024-04 or 2024"],
  until: ["--until <date>", "published on or before"],
  saidOn: ["--said-on <date>", "said on this day, or within days that include it"],
  reportedBy: ["--reported-by <name>", "an author, reporter or contributor of the article"],
  editedBy: ["--edited-by <name>", "an editor of the article"],
  beside: ["--beside <name>", "in an article that also quotes them; they themselves are left out"],
  occasion: ["--occasion <words>", "words of where it was said: press briefing"],
  minConfidence: ["--min-confidence <number>", "from 0 to 1", share],
  article: ["--article <id>", "in this article: its id, or seven or more digits of its SHA-256"],
  mentions: ["--mentions <name>", "that name them or refer to them"],
  place: ["--place <name>", "a place of the dateline: Washington"],
  agency: ["--agency <name>", "as printed: Reuters"],
  as: ["--as <way>", "how they appear there: quoted, mentioned or credited"],
  name: ["--name <name>", "who is credited: a slug, or words of a name"],
  role: ["--role <role>", "author, reporter, contributor, writer, editor, photographer, publisher …"],
} as const satisfies Record<string, readonly [string, string, ((value: string) => number)?]>;

export type FilterName = keyof typeof FILTERS;

const OF_ARTICLES = ["since", "until", "reportedBy", "editedBy", "article"] as const;

/** The filters of each list, the same wherever it goes. */
export const LIST_FILTERS = {
  articles: ["speaker", "mentions", "place", "agency", ...OF_ARTICLES],
  people: ["as", "beside", ...OF_ARTICLES],
  organisations: ["organisationKind", "as", "beside", ...OF_ARTICLES],
  quotes: [
    "speaker",
    "speakerKind",
    "speaksFor",
    "kind",
    "saidOn",
    "beside",
    "occasion",
    "minConfidence",
    ...OF_ARTICLES,
  ],
  credits: ["name", "role", ...OF_ARTICLES],
  search: OF_ARTICLES,
} as const satisfies Record<string, readonly FilterName[]>;

/** What is listed and exported. */
export type ListedNoun = Exclude<keyof typeof LIST_FILTERS, "search">;

/** Adds filters, the formats, `--limit` and `--after` to a command that lists. */
export function addListOptions(command: Command, filters: readonly FilterName[]): Command {
  addFormatOptions(addFilters(command, filters));
  return command
    .option("--limit <n>", "at most this many (by default a table shows 50, other formats all)", wholeNumber(1))
    .option("--after <cursor>", "continue where a page ended");
}

/** Adds filters to a command. */
export function addFilters(command: Command, filters: readonly FilterName[]): Command {
  for (const name of filters) {
    const [flags, description, parse] = FILTERS[name] as readonly [string, string, ((value: string) => number)?];
    if (parse) command.option(flags, description, parse);
    else command.option(flags, description);
  }
  return command;
}

/** What the page and format options ask for. */
export function listRequest(options: ListFlags): ListRequest {
  return { format: formatOf(options), limit: options.limit ?? null, after: options.after ?? null };
}

/** The options of every list as commander gives them. */
export interface ListFlags extends FormatFlags {
  readonly limit?: number;
  readonly after?: string;
}

/** The filter that the options ask for: what is left when the format and page options are taken out. */
export function filterOf<Filter extends object>({
  json,
  ndjson,
  csv,
  tsv,
  limit,
  after,
  ...filter
}: ListFlags & Filter) {
  return filter;
}
