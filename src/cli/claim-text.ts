import type { ClaimCheck, PrintedWording, Wording } from "../queries/claims/claim.ts";
import { differenceText } from "../queries/claims/difference-text.ts";
import { dateText } from "../queries/date-text.ts";
import type { ArticleHead, VersionState } from "../queries/records.ts";
import { shortHash } from "../quote-address.ts";
import type { WordingPart } from "../wording/compare-wordings.ts";
import { bold } from "./bold.ts";
import { printableInline, printableSpaced } from "./escape.ts";
import { kindText } from "./show-quote.ts";
import { speakerName } from "./speaker-name.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/** What a check has found, for people: the findings, then each wording with what differs. */
export function claimText(check: ClaimCheck, terminal: Terminal): string {
  const findings = check.findings.map((finding) => `${wrap(printableInline(finding), terminal.columns)}\n`).join("");
  const wordings = check.wordings.map((wording, index) => wordingText(wording, index + 1, terminal));
  const passages = check.inTexts.map((passage) => passageText(passage, terminal));
  return [findings, ...wordings, ...passages].join("\n");
}

function wordingText(wording: Wording, number: number, terminal: Terminal): string {
  const { quote } = wording;
  const said = [...quote.speakers, ...quote.via].map(speakerName).join(", ");
  const head = [said, day(quote.article), kindText(quote), quote.address];
  return entry(`${number}`, head, wording, quote.article, terminal);
}

function passageText(passage: PrintedWording, terminal: Terminal): string {
  const { article, start, end } = passage;
  const head = ["in the text", day(article), `${shortHash(article.sha256)}:${start}-${end}`];
  return entry("-", head, passage, article, terminal);
}

const [GAP, INDENT] = ["   ", "   "];

function day({ publishedOn }: ArticleHead): string {
  return publishedOn === null ? "undated" : dateText(publishedOn);
}

function entry(
  mark: string,
  head: readonly string[],
  { parts, before, after, differences }: Pick<Wording, "parts" | "before" | "after" | "differences">,
  article: ArticleHead,
  terminal: Terminal,
): string {
  const marked = parts.reduce((text, part) => spaced(text, partText(part, terminal)), "");
  const words = `${printableSpaced(before)}${marked}${printableSpaced(after)}`.trim();
  const differing = differences.flatMap((difference) => differenceText(difference) ?? []);
  const lines = [
    words,
    ...(differing.length === 0 ? [] : [printableInline(`differs by ${differing.join("; ")}`)]),
    printableInline(`in ${article.headline ?? `article ${article.id}`}${STATES[article.versionState ?? "latest"]}`),
  ];
  const width = terminal.columns;
  return `${mark}  ${wrap(head.map(printableInline).join(GAP), width, INDENT).replaceAll(/ +\n/g, "\n")}\n${lines.map((line) => `${INDENT}${wrap(line, width, INDENT)}\n`).join("")}`;
}

/** What a reader should know about an article that is not the latest version of its story. */
const STATES: Readonly<Record<VersionState, string>> = {
  latest: "",
  superseded: " (a later version is here)",
  corrected: " (corrected by a later version)",
  withdrawn: " (withdrawn by its publisher)",
};

/** Joins two pieces of text, with a space between a word and a mark that follows it. */
function spaced(before: string, text: string): string {
  return /[^\s“"‘'([]$/.test(before) && /^[[{]/.test(text) ? `${before} ${text}` : `${before}${text}`;
}

/** Marks words as `wdiff` does: [-claimed-] and {+printed+}. */
function partText({ kind, claimed, printed }: WordingPart, terminal: Terminal): string {
  const text = printableSpaced(printed);
  if (kind === "same") return text;
  const gone = claimed === "" ? "" : `[-${printableSpaced(claimed)}-]`;
  const end = text.trimEnd();
  const there = end === "" ? "" : `{+${terminal.color ? bold(end) : end}+}`;
  return kind === "only_claimed" ? `${gone} ` : `${gone}${there}${text.slice(end.length)}`;
}
