import type { Reader } from "../archive/reader.ts";
import { findBestKnown, type Known } from "../queries/best-known.ts";
import type { Named } from "../queries/records.ts";
import { findUsualTitles } from "../queries/usual-titles.ts";
import { address } from "./addresses.ts";
import { type Html, html, printed } from "./html.ts";
import { namedLink } from "./who.ts";
import { counted, number } from "./words.ts";

const MAX_SHOWN = 6;

/**
 * Words that may be a name. More words, or words in quotation marks, hardly are: all names would be looked through in
 * vain.
 */
const MAYBE_NAME = /^\s*[^\s"“”]+(?:\s+[^\s"“”]+){0,4}\s*$/;

/** People and organisations whose name was searched for, best known first; null if nobody has it. */
export async function foundByName(db: Reader, words: string): Promise<Html | null> {
  if (!MAYBE_NAME.test(words)) return null;
  const known = await findBestKnown(db, words);
  if (known.length === 0) return null;
  const allOf = (noun: "people" | "organisations") =>
    html`<a href="${address(`/${noun}`, { name: words })}">${noun}</a>`;
  const all = html`<p class="more small">All ${number(known.length)} of that name: ${allOf("people")}, ${allOf("organisations")}</p>`;
  return html`
<h2>People and organisations</h2>
<ul class="of-that-name">${await items(db, known)}</ul>
${known.length > MAX_SHOWN && all}`;
}

/**
 * Who else has a name of one word, best known first. Such a row is often only a surname, which some article prints and
 * which no full name could be joined to. Null for a longer name, or if nobody else has it.
 */
export async function othersOfThatName(db: Reader, { kind, id, slug, name }: Named): Promise<Html | null> {
  if (slug.includes("-")) return null;
  const others = (await findBestKnown(db, name)).filter((known) => known.kind === kind && known.id !== id);
  if (others.length === 0) return null;
  return html`<h2>Others of that name</h2><ol class="titles">${await items(db, others)}</ol>`;
}

/** The first of some, people with their usual titles. */
async function items(db: Reader, known: readonly Known[]): Promise<Html[]> {
  const shown = known.slice(0, MAX_SHOWN);
  const people = shown.filter(({ kind }) => kind === "person");
  const titles = await findUsualTitles(
    db,
    people.map(({ id }) => id),
  );
  return shown.map((one) => item(one, one.kind === "person" ? titles.get(one.id) : undefined));
}

function item(known: Known, title: string | undefined): Html {
  const { quoteCount, mentionedIn, creditedIn } = known;
  const counts = [
    quoteCount > 0 ? counted(quoteCount, "quote") : null,
    mentionedIn > 0 ? `mentioned in ${counted(mentionedIn, "article")}` : null,
    creditedIn > 0 ? `credited in ${number(creditedIn)}` : null,
  ];
  return html`<li>${namedLink(known)}${title !== undefined && html`, <i class="title">${printed(title)}</i>`} <span class="small">${counts.filter((count) => count !== null).join(", ")}</span></li>`;
}
