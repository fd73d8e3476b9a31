import { groupBy } from "../group-by.ts";
import type { Article, Mention, Quote } from "../queries/records.ts";
import { shortHash } from "../quote-address.ts";
import { printableInline } from "./escape.ts";
import { speakerName } from "./speaker-name.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/**
 * What the archive knows about an article, on one screen for a person: headline, byline, when and where, each quote
 * with its speaker, the people with their titles as stated, and the credits. Text from sources is escaped.
 */
export function articleCard(article: Article, terminal: Terminal): string {
  const style = terminal.color ? COLOR : PLAIN;
  const paragraph = (text: string, indent = "") =>
    `${indent}${wrap(printableInline(text), terminal.columns, indent)}\n`;
  const quotes = article.quotes.map((quote) => {
    const content = paragraph(quote.text, "  ");
    return `${quote.kind === "indirect" ? content : style.strong(content)}${style.faint(paragraph(attributionOf(quote), "      "))}`;
  });
  return [
    style.strong(paragraph(article.headline ?? "(without a headline)")),
    style.faint(paragraph(provenance(article))),
    ...section("Quotes", quotes),
    ...section(
      "People",
      peopleOf(article).map((line) => paragraph(line, "  ")),
    ),
    ...section(
      "Credits",
      creditLines(article).map((line) => paragraph(line, "  ")),
    ),
  ].join("");
}

interface Style {
  strong(text: string): string;
  faint(text: string): string;
}

const PLAIN: Style = { strong: (text) => text, faint: (text) => text };
const COLOR: Style = { strong: (text) => `\u001b[1m${text}\u001b[22m`, faint: (text) => `\u001b[2m${text}\u001b[22m` };

function section(title: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : [`\n${title}\n`, ...entries];
}

/** "By Jane Doe · Port Ellery (Sandwire) · 2031-03-03 14:08 · article 6767625998ac". */
function provenance({ byline, places, agency, publishedAt, sha256 }: Article): string {
  const from = places.map(({ name }) => name).join(" and ");
  const place = agency === null ? from : `${from} (${agency})`.trim();
  const when = publishedAt?.replace("T", " ") ?? "undated";
  return [byline ?? "", place, when, `article ${shortHash(sha256)}`].filter((part) => part !== "").join(" · ");
}

/** "— Jane Doe, mayor, at a press briefing · direct 628-930". The article's hash and the place make the address. */
function attributionOf({ speakers, via, spans, kind, start, end }: Quote): string {
  const passedOn = via.length === 0 ? "" : `, according to ${via.map(speakerName).join(", ")}`;
  const about = spans.filter(({ role }) => role === "occasion" || role === "addressee").map(({ text }) => `, ${text}`);
  return `— ${speakers.map(speakerName).join(" and ")}${passedOn}${about.join("")} · ${kind} ${start}-${end}`;
}

function coversSome({ start, end }: Article["credits"][number], mention: Mention): boolean {
  return start !== null && end !== null && start < mention.end && mention.start < end;
}

/** Everyone named outside the credits, in order of appearance, with the first title stated: "Jane Doe, mayor". */
function peopleOf({ mentions, credits }: Article): string[] {
  const isCredit = (mention: Mention) => credits.some((credit) => coversSome(credit, mention));
  const titles = new Map<string, string | null>();
  for (const mention of mentions) {
    if (mention.means?.kind !== "person" || isCredit(mention)) continue;
    const { name } = mention.means;
    titles.set(name, titles.get(name) ?? mention.title?.text ?? null);
  }
  return [...titles].map(([name, title]) => (title === null ? name : `${name}, ${title}`));
}

/** "reporter: Simon Lewis, Costas Pitas"; one line for each role, in the order of the text. */
function creditLines({ credits }: Article): string[] {
  return [...groupBy(credits, ({ role }) => role)].map(
    ([role, own]) => `${role}: ${own.map(({ nameAsStated }) => nameAsStated).join(", ")}`,
  );
}
