import type { Diagnostic, WarningCode } from "../diagnostic.ts";
import type { Block } from "../text/block.ts";
import { isLetter, isSpace, unitAt } from "../text/characters.ts";
import type { Document } from "../text/document.ts";

/**
 * What is doubtful about the characters of a text, whatever it says: at most one diagnostic a code, at the first place
 * where it is seen. Linear time, no regular expressions.
 */
export function inspectText({ text, blocks }: Pick<Document, "text" | "blocks">): Diagnostic[] {
  const found = new Map<WarningCode, Diagnostic>();
  const report = (code: WarningCode, start: number, end: number) => {
    if (!found.has(code)) found.set(code, { code, span: { start, end } });
  };
  inspectCharacters(text, report);
  if (hasOtherScript(text)) {
    inspectWords(text, report);
    inspectScript(text, blocks, report);
  }
  inspectEntities(text, report);
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

type Report = (code: WarningCode, start: number, end: number) => void;

function inspectCharacters(text: string, report: Report): void {
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const unit = unitAt(text, at);
    if (unit >= 0x20 && unit < 0x7f) continue;
    if (isControl(unit)) report("W_CONTROL_CHARS", at, at + 1);
    else if (unit === 0xfffd) report("W_REPLACEMENT_CHAR", at, at + 1);
    else if (isBidirectional(unit)) report("W_BIDI", at, at + 1);
    else if (unit === 0xdb40 && isTagCharacter(text.charCodeAt(at + 1))) report("W_INVISIBLE", at, at + 2);
    else if (isMojibake(text, at, unit)) report("W_MOJIBAKE", at, at + 2);
  }
}

/** C0 and C1 controls and DEL, except tab, LF, VT, FF and CR. */
function isControl(unit: number): boolean {
  return (unit < 0x20 && !isSpace(unit)) || (unit >= 0x7f && unit < 0xa0);
}

/** Overrides, embeddings and isolates. */
function isBidirectional(unit: number): boolean {
  return (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
}

/** The low surrogate of U+E0000 to U+E007F. */
function isTagCharacter(low: number): boolean {
  return low >= 0xdc00 && low <= 0xdc7f;
}

/** "â€" begins every curly mark and dash, "Ã" and a symbol every accented letter, of UTF-8 read as Windows-1252. */
function isMojibake(text: string, at: number, unit: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (unit === 0xe2) return next === 0x20ac;
  return (unit === 0xc3 || unit === 0xc2) && next >= 0xa0 && next <= 0xbf && isLetter(text.charCodeAt(at - 1));
}

const NONE = 0;
const LATIN = 1;
const OTHER = 2;

/**
 * Whether there are letters that are not Latin: without them no word mixes scripts and no article is in another script.
 */
function hasOtherScript(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const unit = unitAt(text, at);
    if (unit >= 0x250 && scriptOf(unit) === OTHER) return true;
  }
  return false;
}

/** Cyrillic, Greek and Cherokee letters that pass for Latin ones make a word of mixed script. */
function inspectWords(text: string, report: Report): void {
  let wordStart = -1;
  let scripts = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? unitAt(text, at) : 0x20;
    const script = scriptOf(unit);
    if (script === NONE) {
      if (wordStart >= 0 && scripts === (LATIN | OTHER)) report("W_MIXED_SCRIPT", wordStart, at);
      wordStart = -1;
      scripts = 0;
      continue;
    }
    if (wordStart < 0) wordStart = at;
    scripts |= hasLookAlikes(unit) || script === LATIN ? script : 0;
  }
}

/**
 * Headline, body and captions decide the script: the credits of an article in another script may be in Latin letters.
 */
function inspectScript(text: string, blocks: readonly Block[], report: Report): void {
  const counts = { [LATIN]: 0, [OTHER]: 0 };
  for (const { start, end } of blocks) {
    for (let at = start; at < end; at += 1) {
      const script = scriptOf(unitAt(text, at));
      if (script !== NONE) counts[script] += 1;
    }
  }
  const [first] = blocks;
  if (first !== undefined && counts[OTHER] > counts[LATIN]) report("W_LANG", first.start, first.end);
}

function scriptOf(unit: number): typeof NONE | typeof LATIN | typeof OTHER {
  if (unit < 0x250) return isLetter(unit) ? LATIN : NONE;
  if (!isLetter(unit) || isSurrogate(unit) || isCombining(unit)) return NONE;
  if ((unit >= 0x1e00 && unit <= 0x1eff) || (unit >= 0xff21 && unit <= 0xff5a) || (unit >= 0x2c60 && unit <= 0x2c7f))
    return LATIN;
  return OTHER;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function isCombining(unit: number): boolean {
  return (unit >= 0x300 && unit <= 0x36f) || (unit >= 0x1dc0 && unit <= 0x1dff) || (unit >= 0xfe20 && unit <= 0xfe2f);
}

/** Greek, Cyrillic and Cherokee: scripts with letters that look Latin. */
function hasLookAlikes(unit: number): boolean {
  return (unit >= 0x370 && unit <= 0x52f) || (unit >= 0x13a0 && unit <= 0x13ff);
}

const ENTITIES = [
  "quot",
  "amp",
  "lt",
  "gt",
  "nbsp",
  "ldquo",
  "rdquo",
  "lsquo",
  "rsquo",
  "mdash",
  "ndash",
  "hellip",
  "apos",
];

/** "&ldquo;", "&#8220;": at most ten characters are looked at. */
function inspectEntities(text: string, report: Report): void {
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) {
    const end = text.slice(at + 1, at + 11).indexOf(";");
    if (end <= 0) continue;
    const name = text.slice(at + 1, at + 1 + end);
    if (ENTITIES.includes(name) || isNumericEntity(name)) report("W_HTML", at, at + end + 2);
  }
}

function isNumericEntity(name: string): boolean {
  return name.startsWith("#") && /^#(?:\d{2,7}|[xX][0-9a-fA-F]{2,6})$/.test(name);
}
