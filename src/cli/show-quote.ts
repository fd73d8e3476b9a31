import type { LaterVersion } from "../cite/later-version.ts";
import { certaintyText } from "../queries/certainty-text.ts";
import type { FoundQuote } from "../queries/quotes.ts";
import type { Article, Quote, RoleSpan, Speaker } from "../queries/records.ts";
import type { Utterance } from "../queries/utterances.ts";
import type { TextSpan } from "../span.ts";
import { bold } from "./bold.ts";
import { printableLines } from "./escape.ts";
import { type Field, toFields } from "./fields.ts";
import { laterLines } from "./later-lines.ts";
import { type PassagePart, passageAround } from "./passage.ts";
import { speakerName } from "./speaker-name.ts";
import { standingText } from "./standing-text.ts";
import type { Terminal } from "./terminal.ts";
import { utteranceFields } from "./utterance-fields.ts";
import { wrap } from "./wrap.ts";

/** A quote with its evidence and the text around it, for people. */
export function quoteText(
  quote: FoundQuote,
  known: { readonly article: Article; readonly later: LaterVersion | null; readonly utterance: Utterance | null },
  terminal: Terminal,
): string {
  const head = `quote ${quote.id}   ${quote.address}   ${kindText(quote)}   ${certaintyText(quote)}\n\n`;
  const text = `${wrap(printableLines(quote.text), terminal.columns)}\n\n`;
  const { article, later, utterance } = known;
  const passage = passageText(passageAround(article.text, contentsOf(quote)), terminal);
  const fields = [...quoteFields(quote, article), ...laterFields(later), ...utteranceFields(quote, utterance)];
  return `${head}${text}${toFields(fields, terminal)}\n${passage}`;
}

/** "indirect", or "denied, indirect". */
export function kindText({ kind, stance }: Quote): string {
  return stance === "asserted" ? kind : `${stance}, ${kind}`;
}

/** The segments of what was said. */
export function contentsOf({ spans }: Quote): readonly RoleSpan<"content">[] {
  return spans.filter((span): span is RoleSpan<"content"> => span.role === "content");
}

function quoteFields(quote: FoundQuote, article: Article): Field[] {
  const { saidFrom, saidUntil, saidBasis, movedFrom } = quote;
  const said = saidFrom === saidUntil ? saidFrom : `${saidFrom} to ${saidUntil}`;
  return [
    [movedFrom?.became === "joined" ? "joined from" : "moved from", movedFrom?.address ?? null],
    ...quote.speakers.flatMap((speaker) => speakerFields("speaker", speaker)),
    ...quote.via.flatMap((speaker) => speakerFields("via", speaker)),
    ...quote.spans.filter(({ role }) => role !== "content").map(spanField),
    ["said", said === null ? null : `${said} (${saidBasis})`],
    ["article", `${article.id}, ${article.headline ?? "without a headline"}`],
    ["status", standingText(article)],
    ["published", article.publishedAt ?? "not stated"],
    ["reported by", quote.reportedBy.map(({ name }) => name).join(", ")],
    ["rule", quote.rule],
  ];
}

function laterFields(later: LaterVersion | null): Field[] {
  if (later === null) return [];
  const [head = "", ...rest] = laterLines(later);
  return [["later", head], ...rest.map((line): Field => ["", line])];
}

function speakerFields(role: string, speaker: Speaker): Field[] {
  if (speaker.kind === "unknown") return [[role, "unknown"]];
  const who = speaker.kind === "unnamed" ? `unnamed (${speaker.unnamedAs})` : speakerName(speaker);
  const slug = speaker.kind === "unnamed" ? "" : ` [${speaker.slug}]`;
  return [
    [role, `${who}${slug}`],
    ["", speaker.attribution === null ? null : `as printed: ${located(speaker.attribution)}`],
    ["", antecedentText(speaker)],
    ...anonymityFields(speaker),
    ["", speaker.basis === "decided" ? "decided by a person" : null],
    ["", speaker.speaksFor === null ? null : `speaks for ${speaker.speaksFor.name} [${speaker.speaksFor.slug}]`],
  ];
}

/** What says that a speaker is not to be named, and why. */
function anonymityFields(speaker: Exclude<Speaker, { kind: "unknown" }>): Field[] {
  if (speaker.kind !== "unnamed" || speaker.anonymity === null) return [];
  const { anonymity, anonymityReason } = speaker;
  return [
    ["", `not to be named: ${located(anonymity)}`],
    ["", anonymityReason === null ? null : `the reason: ${located(anonymityReason)}`],
  ];
}

/** "he → Donald Trump (12-24)", "she → a resident (40-50)": what a pronoun or description stands for. */
function antecedentText(speaker: Exclude<Speaker, { kind: "unknown" }>): string | null {
  if (speaker.refersTo === null || speaker.mention === null) return null;
  return `${speaker.mention.text} → ${located(speaker.refersTo)}`;
}

function spanField(span: RoleSpan<string>): Field {
  return [span.role, located(span)];
}

/** Some words and where they stand. */
export function located({ text, start, end }: TextSpan): string {
  return `${text} (${start}-${end})`;
}

/** The passage with what was said in bold, or between ⟦ and ⟧ if there is no colour. */
export function passageText(parts: readonly PassagePart[], terminal: Terminal): string {
  const text = parts.map(({ text, quoted }) => (quoted ? `⟦${printableLines(text)}⟧` : printableLines(text))).join("");
  const lines = `${wrap(text, terminal.columns)}\n`;
  return terminal.color ? lines.replaceAll(/⟦([^⟦⟧]*)⟧/g, (_, quoted: string) => bold(quoted)) : lines;
}
