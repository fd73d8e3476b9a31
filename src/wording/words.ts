import { ABBREVIATIONS } from "../languages/en/abbreviations.ts";
import {
  BEFORE_IS,
  CLIPPED_BEFORE_NOT,
  CLIPPED_ENDINGS,
  NEGATING_WORDS,
  QUANTITY_WORDS,
  TEEN_WORDS,
  TEN_WORDS,
  UNIT_WORDS,
} from "../languages/en/compared-words.ts";
import { FUNCTION_WORDS } from "../languages/en/function-words.ts";
import type { Utf16Span } from "../span.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { amountSigns } from "./amount-signs.ts";

/** What a word is to a comparison: to lose a negation or to change a number is graver than to lose an article. */
export type WordKind = "content" | "function" | "number" | "negation";

/** One word of a wording, as it is compared. */
export interface ComparedWord extends Utf16Span {
  /**
   * In lower case, without accents; numbers in digits ("nine", "9" and "9%" are "9"), short forms in full ("didn't" is "did"
   * and "not").
   */
  readonly form: string;
  readonly kind: WordKind;
  /** The signs of an amount that the form leaves out: "$" of "$2,500"; not given where there is none. */
  readonly sign?: string;
  /** In which of the stretches it stands; start and end are UTF-16 units of that. */
  readonly stretch: number;
  /** Whether a full stop, question or exclamation mark, or an empty line, stands between it and the word before. */
  readonly opensSentence: boolean;
}

/** Whether a word says something by itself, as small words and negations do not. */
export function isTelling(word: ComparedWord | undefined): boolean {
  return word?.kind === "content" || word?.kind === "number";
}

const WORDS = { abbreviations: ABBREVIATIONS };

/** The words of stretches of text that follow one another, as the parts of a split quote do. In linear time. */
export function readWords(stretches: readonly string[]): ComparedWord[] {
  const words: ComparedWord[] = [];
  let opensSentence = true;
  for (const [stretch, text] of stretches.entries()) {
    let before: string | null = null;
    let at = 0;
    for (const token of tokenize(text, WORDS)) {
      opensSentence ||= hasEmptyLine(text.slice(at, token.start));
      at = token.end;
      if (token.kind === "symbol" || token.kind === "mark") {
        opensSentence ||= /[.?!]/.test(token.text);
        continue;
      }
      const tens = words.at(-1);
      const number = tens === undefined || opensSentence ? null : tensAndUnit(before, token.lower);
      if (tens !== undefined && number !== null) words[words.length - 1] = { ...tens, form: number, end: token.end };
      else {
        for (const { form, start, end, sign } of formsOf(token, before)) {
          const word = { form, kind: kindOf(form), start, end, stretch, opensSentence };
          // Spread for each of all words it would take several times as long.
          words.push(sign === undefined ? word : { ...word, sign });
          opensSentence = false;
        }
      }
      before = token.lower;
    }
  }
  return words;
}

function hasEmptyLine(gap: string): boolean {
  return gap.indexOf("\n") < gap.lastIndexOf("\n");
}

interface Form extends Utf16Span {
  readonly form: string;
  readonly sign?: string;
}

function formsOf(token: Token, before: string | null): Form[] {
  const { kind, lower, start, end } = token;
  if (kind === "possessive") {
    return before !== null && BEFORE_IS.has(before) ? [{ form: "is", start, end }] : [];
  }
  if (kind === "number") return numberForms(lower, token);
  return lower.includes("-") ? hyphenated(lower, token) : wordForms(lower, token);
}

function withoutAccents(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "");
}

/** "$2,500" is "2500", "46%" is "46" and "percent", "16th" stays. */
function numberForms(lower: string, { start, end }: Utf16Span): Form[] {
  const digits = lower.replaceAll(/[^\p{L}\p{N}.]/gu, "");
  const sign = amountSigns(lower);
  const number = { form: digits === "" ? lower : digits, start, end, ...(sign === "" ? {} : { sign }) };
  if (!lower.endsWith("%") || end - start < 2) return [number];
  return [
    { ...number, end: end - 1 },
    { form: "percent", start: end - 1, end },
  ];
}

/** "long-term" is two words, "twenty-five" one number. */
function hyphenated(lower: string, { start, end }: Utf16Span): Form[] {
  const parts = lower.split("-");
  const number = parts.length === 2 ? tensAndUnit(parts[0] ?? "", parts[1] ?? "") : null;
  if (number !== null) return [{ form: number, start, end }];
  const forms: Form[] = [];
  let at = start;
  for (const part of parts) {
    if (part !== "") forms.push(...wordForms(part, { start: at, end: Math.min(end, at + part.length) }));
    at += part.length + 1;
  }
  return forms;
}

/** "forty" and "five" are "45", with a hyphen between them or not; null for other words. */
function tensAndUnit(tens: string | null, unit: string): string | null {
  const number = TEN_WORDS.get(tens ?? "");
  const more = unit === "one" ? 1 : UNIT_WORDS.get(unit);
  return number === undefined || more === undefined ? null : String(number + more);
}

/** "cannot", "didn't" and "we'll" are two words each. */
function wordForms(lower: string, { start, end }: Utf16Span): Form[] {
  const form = withoutAccents(lower);
  const clipped = form === "cannot" ? (["can", "not", 3] as const) : (clippedNot(form) ?? clippedEnding(form));
  if (clipped === null) return [{ form: inDigits(form), start, end }];
  const [first, second, length] = clipped;
  const middle = Math.max(start, end - length);
  return [
    { form: first, start, end: middle },
    { form: second, start: middle, end },
  ];
}

/** Two words that are written as one, and how many characters of it are the second. */
type Clipped = readonly [first: string, second: string, length: number];

function clippedNot(form: string): Clipped | null {
  if (!form.endsWith("n't") || form.length === 3) return null;
  const verb = form.slice(0, -3);
  return [CLIPPED_BEFORE_NOT.get(verb) ?? verb, "not", 3];
}

function clippedEnding(form: string): Clipped | null {
  const apostrophe = form.lastIndexOf("'");
  const ending = apostrophe > 0 ? CLIPPED_ENDINGS.get(form.slice(apostrophe + 1)) : undefined;
  return ending === undefined ? null : [form.slice(0, apostrophe), ending, form.length - apostrophe];
}

function inDigits(word: string): string {
  if (word === "one") return "1";
  const number = UNIT_WORDS.get(word) ?? TEEN_WORDS.get(word) ?? TEN_WORDS.get(word);
  return number === undefined ? word : String(number);
}

function kindOf(form: string): WordKind {
  if (NEGATING_WORDS.has(form)) return "negation";
  if (form === "1" || FUNCTION_WORDS.all.has(form)) return "function";
  return /\p{N}/u.test(form) || QUANTITY_WORDS.has(form) ? "number" : "content";
}
