import { type FirstAndLast, findFirstAndLast } from "../queries/first-and-last.ts";
import { qualifiedName } from "../queries/qualified-name.ts";
import type { ArticleHead, Person, Quote } from "../queries/records.ts";
import { quoteAddress } from "./addresses.ts";
import type { Catalogue } from "./catalogue.ts";
import { fact } from "./facts.ts";
import { type Child, type Html, html, joined, printed } from "./html.ts";
import { articleLink, dateLine } from "./items.ts";
import { namedLink } from "./who.ts";
import { counted } from "./words.ts";

/** What an archive knows about a person that helps to tell whether it is the same as another. */
export interface PersonEvidence extends FirstAndLast {
  readonly person: Person;
  /** The latest thing that they said; null if they are not quoted. */
  readonly quote: Quote | null;
}

/** Loads the evidence on a person, without what is held back. */
export async function loadEvidence({ people, quotes, db }: Catalogue, id: number): Promise<PersonEvidence> {
  const person = await people.get(id);
  const { items } = await quotes.list({ speaker: { kind: "person", id } }, { limit: 1 });
  const firstAndLast = await findFirstAndLast(db, { kind: "person", ...person });
  return { person, ...firstAndLast, quote: items[0] ?? null };
}

/** How many titles as printed are shown, the latest first. */
const TITLES = 5;

/** The evidence as part of a page, under the person's name. */
export function evidenceCard({ person, first, last, quote }: PersonEvidence): Html {
  const { otherNames, titles } = person;
  const more = titles.length - TITLES;
  const shown = titles.slice(0, TITLES).map(({ title }) => html`<i>${printed(title)}</i>`);
  return html`<section class="side"><h2>${namedLink({ ...person, kind: "person", name: qualifiedName(person.name, person.qualifier) })}</h2>
<dl>
${fact("Also", otherNames.length === 0 ? null : joined(otherNames.map(printed), ", "))}
${fact("Titles", shown.length === 0 ? "none in print" : [...joined(shown, ", "), more > 0 && ` and ${more} more`])}
${fact("Quotes", quotesText(person))}
${fact(first?.id === last?.id ? "Article" : "First", first && articleLine(first))}
${fact("Last", first?.id === last?.id ? null : last && articleLine(last))}
</dl>
${quote && html`<blockquote dir="auto"><a href="${quoteAddress(quote)}">${printed(shortened(quote.text))}</a></blockquote>`}</section>`;
}

function quotesText({ quoteCount, mentionedIn, creditedIn }: Person): string {
  const counts = [
    quoteCount === 0 ? "none" : counted(quoteCount, "quote"),
    mentionedIn > 0 && `mentioned in ${counted(mentionedIn, "article")}`,
    creditedIn > 0 && `credited in ${counted(creditedIn, "article")}`,
  ];
  return counts.filter((count) => count !== false).join(", ");
}

function articleLine(article: ArticleHead): Child {
  return html`${dateLine(article.publishedOn)}, ${articleLink(article)}`;
}

/** How many characters of what they say are shown: a sample is enough. */
const SAMPLE_LENGTH = 220;

function shortened(words: string): string {
  const characters = [...words];
  return characters.length > SAMPLE_LENGTH ? `${characters.slice(0, SAMPLE_LENGTH).join("").trimEnd()} …` : words;
}
