/** A stretch of UTF-16 units of a text, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A word as BERT splits a text: where it stands, in UTF-16 units, and the letters by which it is looked up. */
export interface Word extends Stretch {
  /** In lower case, without accents and control characters; never empty. */
  readonly form: string;
}

/** What one character does to the word around it. */
type Kind = "part" | "alone" | "gap" | "nothing";

/**
 * The words of a stretch of a text, in order: BERT's basic tokenization for lower case, with offsets. White space
 * separates words; each mark of punctuation, and each Chinese character, is a word of its own; control characters and
 * U+FFFD are skipped as if they were not there. Linear time.
 */
export function findWords(text: string, { start, end }: Stretch): Word[] {
  const words: Word[] = [];
  let open: { start: number; end: number; form: string } | null = null;
  const close = () => {
    if (open !== null && open.form !== "") words.push(open);
    open = null;
  };
  for (let at = start; at < end; ) {
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const next = at + sign.length;
    const kind = kindOf(sign);
    if (kind === "gap" || kind === "alone") close();
    if (kind === "alone") words.push({ start: at, end: next, form: formOf(sign) || sign });
    else if (kind === "part") {
      open ??= { start: at, end: next, form: "" };
      open.end = next;
      open.form += formOf(sign);
    }
    at = next;
  }
  close();
  return words;
}

const KINDS = new Map<string, Kind>();

/** All texts are made of few characters: the kind of each is worked out once. */
function kindOf(sign: string): Kind {
  let kind = KINDS.get(sign);
  if (kind === undefined) {
    kind = findKind(sign);
    KINDS.set(sign, kind);
  }
  return kind;
}

function findKind(sign: string): Kind {
  if (sign === "\t" || sign === "\n" || sign === "\r") return "gap";
  if (sign === "\uFFFD" || CONTROL.test(sign)) return "nothing";
  if (SPACE.test(sign)) return "gap";
  return PUNCTUATION.test(sign) || isChinese(sign.codePointAt(0) ?? 0) ? "alone" : "part";
}

const CONTROL = /[\p{Cc}\p{Cf}\p{Co}]/u;
const SPACE = /[\p{Zs}\p{Zl}\p{Zp}]/u;
/** As in BERT: with the ASCII signs that Unicode calls symbols. */
const PUNCTUATION = /[\p{P}$+<=>^`|~]/u;

/** The blocks of Chinese characters, as BERT counts them: first and last code point of each. */
const CHINESE = [
  [0x4e00, 0x9fff],
  [0x3400, 0x4dbf],
  [0x20000, 0x2a6df],
  [0x2a700, 0x2b73f],
  [0x2b740, 0x2b81f],
  [0x2b820, 0x2ceaf],
  [0xf900, 0xfaff],
  [0x2f800, 0x2fa1f],
] as const;

function isChinese(codePoint: number): boolean {
  return codePoint >= 0x3400 && CHINESE.some(([first, last]) => codePoint >= first && codePoint <= last);
}

const FORMS = new Map<string, string>();

/** A character without accents and in lower case; empty for an accent that stands by itself. */
function formOf(sign: string): string {
  if (sign >= "a" && sign <= "z") return sign;
  let form = FORMS.get(sign);
  if (form === undefined) {
    form = sign
      .normalize("NFD")
      .replace(/\p{Mn}/gu, "")
      .toLowerCase();
    FORMS.set(sign, form);
  }
  return form;
}

/** How a word is written. */
export const LOWER = 0;
export const CAPITALISED = 1;
export const CAPITALS = 2;
export const MIXED = 3;

/**
 * How the letters of a word are written: {@link LOWER} (or without letters), {@link CAPITALISED} (the first alone, or a single
 * capital), {@link CAPITALS} (all, of at least two) or {@link MIXED}.
 */
export function caseOf(printed: string): number {
  let letters = 0;
  let capitals = 0;
  let first = false;
  for (const sign of printed) {
    const isCapital = sign !== sign.toLowerCase();
    if (!isCapital && sign === sign.toUpperCase()) continue;
    if (letters === 0) first = isCapital;
    letters += 1;
    if (isCapital) capitals += 1;
  }
  if (capitals === 0) return LOWER;
  if (capitals === letters && letters > 1) return CAPITALS;
  return first && capitals === 1 ? CAPITALISED : MIXED;
}
