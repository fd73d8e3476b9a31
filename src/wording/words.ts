import type { ClippedWords, NumberWords, WordingWords } from "../languages/for-wording.ts";
import type { Utf16Span } from "../span.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { amountSigns } from "./amount-signs.ts";

/** What a word is to a comparison: losing a negation or changing a number is graver than losing an article. */
export type WordKind = "content" | "function" | "number" | "negation";

/** One word of a wording, as it is compared. */
export interface ComparedWord extends Utf16Span {
  /**
   * In lower case, without accents; numbers in digits ("nine", "9" and "9%" are "9"), short forms in full ("didn't" is
   * "did" and "not").
   */
  readonly form: string;
  readonly kind: WordKind;
  /** The signs of an amount that the form leaves out: "$" for "$2,500"; absent if there are none. */
  readonly sign?: string;
  /** The index of the stretch that it stands in; start and end are UTF-16 units of that stretch. */
  readonly stretch: number;
  /** Whether a full stop, a question or exclamation mark, or an empty line stands between it and the word before. */
  readonly opensSentence: boolean;
}

/** Whether a word means something by itself, as small words and negations do not. */
export function isTelling(word: ComparedWord | undefined): boolean {
  return word?.kind === "content" || word?.kind === "number";
}

/**
 * The words of stretches of text that follow one another, as the parts of a split quote do. Linear time.
 *
 * @param gaps what stands before each stretch and belongs to none: “We go,” ⟨ she said. ⟩ “They stay.” If a gap ends a
 * sentence, the next stretch opens one
 */
export function readWords(
  stretches: readonly string[],
  language: WordingWords,
  gaps: readonly string[] = [],
): ComparedWord[] {
  const words: ComparedWord[] = [];
  let opensSentence = true;
  for (const [stretch, text] of stretches.entries()) {
    opensSentence ||= endsSentence(gaps[stretch] ?? "", language);
    let before: string | null = null;
    let at = 0;
    for (const token of tokenize(text, language)) {
      opensSentence ||= hasEmptyLine(text.slice(at, token.start));
      at = token.end;
      if (isSign(token)) {
        opensSentence ||= isStop(token);
        continue;
      }
      const tens = words.at(-1);
      const number = tens === undefined || opensSentence ? null : tensAndUnit(before, token.lower, language.numbers);
      if (tens !== undefined && number !== null) words[words.length - 1] = { ...tens, form: number, end: token.end };
      else {
        for (const { form, start, end, sign } of formsOf(token, before, language)) {
          const word = { form, kind: kindOf(form, language), start, end, stretch, opensSentence };
          // Spreading every word here would take several times as long.
          words.push(sign === undefined ? word : { ...word, sign });
          opensSentence = false;
        }
      }
      before = token.lower;
    }
  }
  return words;
}

/** Whether a sentence ends in the text between two stretches. */
function endsSentence(gap: string, language: WordingWords): boolean {
  return hasEmptyLine(gap) || tokenize(gap, language).some((token) => isSign(token) && isStop(token));
}

function isSign({ kind }: Token): boolean {
  return kind === "symbol" || kind === "mark";
}

function isStop({ text }: Token): boolean {
  return /[.?!]/.test(text);
}

function hasEmptyLine(gap: string): boolean {
  return gap.indexOf("\n") < gap.lastIndexOf("\n");
}

interface Form extends Utf16Span {
  readonly form: string;
  readonly sign?: string;
}

function formsOf(token: Token, before: string | null, language: WordingWords): Form[] {
  const { kind, lower, start, end } = token;
  if (kind === "possessive") {
    const { beforeVerb, possessiveVerb } = language.clipped;
    return before !== null && beforeVerb.has(before) ? [{ form: possessiveVerb, start, end }] : [];
  }
  if (kind === "number") return numberForms(lower, token, language.numbers);
  return lower.includes("-") ? hyphenated(lower, token, language) : wordForms(lower, token, language);
}

function withoutAccents(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "");
}

/** The forms of a figure: "$2,500" is "2500", "46%" is "46" and "percent", "16th" stays. */
function numberForms(lower: string, { start, end }: Utf16Span, { percent }: NumberWords): Form[] {
  const digits = lower.replaceAll(/[^\p{L}\p{N}.]/gu, "");
  const sign = amountSigns(lower);
  const number = { form: digits === "" ? lower : digits, start, end, ...(sign === "" ? {} : { sign }) };
  if (!lower.endsWith("%") || end - start < 2) return [number];
  return [
    { ...number, end: end - 1 },
    { form: percent, start: end - 1, end },
  ];
}

/** The forms of a hyphenated word: "long-term" is two words, "twenty-five" one number. */
function hyphenated(lower: string, { start, end }: Utf16Span, language: WordingWords): Form[] {
  const parts = lower.split("-");
  const number = parts.length === 2 ? tensAndUnit(parts[0] ?? "", parts[1] ?? "", language.numbers) : null;
  if (number !== null) return [{ form: number, start, end }];
  const forms: Form[] = [];
  let at = start;
  for (const part of parts) {
    const within = { start: at, end: Math.min(end, at + part.length) };
    if (part !== "") forms.push(...wordForms(part, within, language));
    at += part.length + 1;
  }
  return forms;
}

/**
 * The number that tens and a unit make: "forty" and "five" are "45", with or without a hyphen between them; null for
 * other words.
 */
function tensAndUnit(before: string | null, unit: string, { one, units, tens }: NumberWords): string | null {
  const number = tens.get(before ?? "");
  const more = unit === one ? 1 : units.get(unit);
  return number === undefined || more === undefined ? null : String(number + more);
}

/** The forms of a word: "cannot", "didn't" and "we'll" are two words each. */
function wordForms(lower: string, { start, end }: Utf16Span, { clipped: words, numbers }: WordingWords): Form[] {
  const form = withoutAccents(lower);
  const clipped = words.whole.get(form) ?? clippedNegation(form, words) ?? clippedEnding(form, words);
  if (clipped === null) return [{ form: inDigits(form, numbers), start, end }];
  const [first, second, length] = clipped;
  const middle = Math.max(start, end - length);
  return [
    { form: first, start, end: middle },
    { form: second, start: middle, end },
  ];
}

/** Two words written as one, and how many of its characters are the second. */
type Clipped = readonly [first: string, second: string, length: number];

function clippedNegation(form: string, { negation, beforeNegation }: ClippedWords): Clipped | null {
  if (negation === null || !form.endsWith(negation.ending)) return null;
  const { word, ending } = negation;
  if (form.length === ending.length) return null;
  const verb = form.slice(0, -ending.length);
  return [beforeNegation.get(verb) ?? verb, word, ending.length];
}

function clippedEnding(form: string, { endings }: ClippedWords): Clipped | null {
  const apostrophe = form.lastIndexOf("'");
  const ending = apostrophe > 0 ? endings.get(form.slice(apostrophe + 1)) : undefined;
  return ending === undefined ? null : [form.slice(0, apostrophe), ending, form.length - apostrophe];
}

function inDigits(word: string, { one, units, teens, tens }: NumberWords): string {
  if (word === one) return "1";
  const number = units.get(word) ?? teens.get(word) ?? tens.get(word);
  return number === undefined ? word : String(number);
}

function kindOf(form: string, { negatingWords, functionWords, numbers }: WordingWords): WordKind {
  if (negatingWords.has(form)) return "negation";
  if (form === "1" || functionWords.has(form)) return "function";
  return /\p{N}/u.test(form) || numbers.quantities.has(form) ? "number" : "content";
}
