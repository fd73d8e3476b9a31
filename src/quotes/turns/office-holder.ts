import type { Cast, Mention } from "../../people/cast.ts";
import type { Utf16Span } from "../../span.ts";
import type { Document } from "../../text/document.ts";
import { firstFrom } from "../../text/first-from.ts";

/**
 * Returns the function that finds who holds the office that fills a label, “THE CHAIR:”, “Prime Minister:”, “Host:”. It
 * is the only person without a label who is called so by a title or in brackets, “the chairman, ⟨Ann Roe⟩,”, “host ⟨Joe
 * Moe⟩”, “⟨Ann Roe⟩ (chair)”, or who leads the talk: “chaired by ⟨Ann Roe⟩”. A former or deputy holder does not count.
 * Null for nobody or several people, or where several hold such an office at a time, “Reporter:”.
 */
export function holdersOfOffices(document: Document, cast: Cast): (label: Utf16Span) => Mention | null {
  const unnamed = withoutLabelled(document, cast);
  const found = new Map<string, Mention | null>();
  return (label) => {
    const words = wordsOf(document.text, label).filter((word) => !document.language.lineWords.articles.has(word));
    const office = words.join(" ");
    const known = found.get(office);
    if (known !== undefined) return known;
    const holder = findHolder(document, unnamed, words);
    found.set(office, holder);
    return holder;
  };
}

/** A mention, and the mention before it. */
interface Met {
  readonly mention: Mention;
  readonly before: Mention | undefined;
}

/** The mentions of people who have no label of their own. */
function withoutLabelled({ turns }: Document, { mentions }: Cast): Met[] {
  const labelled = new Set<number | null>([null]);
  for (const { person, start, end } of mentions) {
    const turn = turns[firstFrom(turns, ({ label }) => label.start, start + 1) - 1];
    if (turn !== undefined && end <= turn.label.end) labelled.add(person);
  }
  return mentions.flatMap((mention, index) =>
    labelled.has(mention.person) ? [] : [{ mention, before: mentions[index - 1] }],
  );
}

function findHolder(document: Document, met: readonly Met[], words: readonly string[]): Mention | null {
  const { nouns, turns } = document.language;
  const head = words.at(-1) ?? "";
  const alike = turns.labelsAlike.find((names) => names.has(head));
  if (alike === undefined && !nouns.soleOffices.has(head) && !nouns.presiding.has(head)) return null;
  const names = alike ?? new Set([head]);
  const holders = met.filter(
    (one) =>
      isCalledSo(document, one, words.slice(0, -1), names) || (alike !== undefined && leadsTalk(document, one.mention)),
  );
  const [holder] = holders;
  return holders.every(({ mention }) => mention.person === holder?.mention.person) ? (holder?.mention ?? null) : null;
}

/**
 * Whether somebody is called by one of these names of an office beside their name, together with the words that stand
 * before it in the label.
 */
function isCalledSo(
  { text, language }: Document,
  { mention: { start, end, phrase, title }, before }: Met,
  more: readonly string[],
  names: ReadonlySet<string>,
): boolean {
  const isApposed = before?.form === "description" && /^, $/.test(text.slice(before.end, start));
  const beside = isApposed ? before : { start: end, end: phrase.end };
  // "The moderator was ⟨Ann Roe⟩."
  const [be = "", office = ""] = wordsOf(text, {
    start: Math.max(0, phrase.start - BEFORE),
    end: phrase.start,
  }).reverse();
  if (more.length === 0 && names.has(office) && language.helpers.formsOfBe.has(be)) return true;
  const called = wordsOf(text, title ?? beside);
  const at = called.findIndex((word) => names.has(word));
  const own = called.slice(0, Math.max(0, at));
  return (
    at >= 0 && more.every((word) => own.includes(word)) && !own.some((word) => language.nouns.besideOffice.has(word))
  );
}

/** Whether it is somebody who leads the talk: "chaired by ⟨Ann Roe⟩". */
function leadsTalk({ text, language }: Document, { phrase: { start } }: Mention): boolean {
  const [by = "", led = ""] = wordsOf(text, { start: Math.max(0, start - BEFORE), end: start }).reverse();
  return language.conversations.hostingForms.has(led) && language.stances.claimantPrepositions.has(by);
}

/** How far before a name to look for "chaired by", in UTF-16 units. */
const BEFORE = 20;

function wordsOf(text: string, { start, end }: Utf16Span): string[] {
  return (
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}’'-]+/gu) ?? []
  );
}
