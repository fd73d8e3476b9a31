import { OTHER_PAGES } from "../languages/other-pages.ts";
import type { PrintedCredit } from "../wire/layout.ts";

const LEADS: ReadonlySet<string> = new Set(OTHER_PAGES.beforeAuthors);

/** The first word of a name of at least three, the second with a capital: "⟨Par ⟩Jean Dupont", not "Von der Leyen". */
const FIRST_WORD = /^(\p{L}+)\s+(?=\p{Lu}\S*\s+\S)/u;

/**
 * The credits of an article in a language that is not read: in "Par Jean Dupont" and "Von Anna Roth" the first word is
 * no part of the name, but says as "by" does what the name stands for.
 */
export function withoutLeads(text: string, credits: readonly PrintedCredit[]): PrintedCredit[] {
  return credits.map((credit) => {
    const { kind, creditedIn, span, name } = credit;
    if (kind !== "person" || creditedIn !== "byline" || credit.printedRole !== "") return credit;
    const [before = "", lead = ""] = FIRST_WORD.exec(text.slice(span.start, span.end)) ?? [];
    if (!LEADS.has(lead.toLowerCase())) return credit;
    const start = span.start + before.length;
    return { ...credit, printedRole: lead, span: { start, end: span.end }, name: name.slice(lead.length + 1) };
  });
}
