import type { Language } from "../languages/language.ts";
import type { Utf16Span } from "../span.ts";
import { isInCapitals, isSpace } from "./characters.ts";
import { readLabelPrefix } from "./label-prefix.ts";
import { isGivenName, isHandle, isLoud, isOffice, type LabelKind, labelKindOf } from "./label-words.ts";

/**
 * What stands before the words of one speaker at the start of a paragraph: "ANN ROE:", "Sen. ROE.", "Ann Roe (host) —",
 * "[00:12] Ann:", "Q:". Positions are UTF-16 units of the text.
 */
export interface TurnLabel extends Utf16Span {
  /** The words that name the speaker, title included; what stands in brackets or behind a comma or dash is left out. */
  readonly name: Utf16Span;
  /** What stands in the first brackets: a seat, a party, a role, or the name of who holds the office. */
  readonly aside: Utf16Span | null;
  /**
   * "dash": a dash, a stroke or two. "time": nothing but a time stands beside the name, or brackets stand round it. "line": it has a line of its own, “Ann Roe — Chief Executive”, “Operator”, and
   * the words follow. "space": one letter, as official briefings and courts print it, “Q Is that all?”.
   */
  readonly sign: ":" | "." | "dash" | "time" | "line" | "space";
  readonly kind: LabelKind;
  /** Written in capitals, but for titles and particles. */
  readonly isLoud: boolean;
  /** An opening quotation mark stands before it. */
  readonly isInMarks: boolean;
}

/** No label is longer, in UTF-16 units. */
const MAX_LENGTH = 180;
const MAX_WORDS = 10;
/** "The Minister of State at the Department for … and … (Ann Roe):" */
const MAX_WORDS_OF_OFFICE = 20;
const MAX_ASIDE = 70;

/** The label at the start of a paragraph, or null. It may be all that the paragraph holds. */
export function readTurnLabel(text: string, language: Language, { start, end }: Utf16Span): TurnLabel | null {
  const reader = new LabelReader(text, language, start, Math.min(end, start + MAX_LENGTH), end);
  return reader.read() ?? readNumber(text, language, start) ?? readInBrackets(text, start, end);
}

/** "⟨[Ann Roe]⟩ Is it late?", "⟨<v Roe>⟩It may be.": a name in brackets or a subtitle's sign, and how a sentence begins behind it. */
function readInBrackets(text: string, start: number, end: number): TurnLabel | null {
  const first = text.charAt(start);
  if (first !== "[" && first !== "<") return null;
  const found = IN_BRACKETS.exec(text.slice(start, Math.min(end, start + MAX_ASIDE)));
  const printed = found?.[1] ?? found?.[2];
  if (found === null || printed === undefined) return null;
  const at = start + found[0].indexOf(printed, 1);
  const name = { start: at, end: at + printed.length };
  const isLoud = isInCapitals(printed);
  return {
    start,
    end: start + found[0].length,
    name,
    aside: null,
    sign: "time",
    kind: "name",
    isLoud,
    isInMarks: false,
  };
}

const IN_BRACKETS =
  /^(?:\[(\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3})\]:? |<\p{Ll}(?:\.\S+)? (\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3})>)(?=["“'‘]?[\p{Lu}\d])/u;

/** "⟨Q3.⟩ Will it rain?", "⟨A3.⟩ It may.": the letter of who asks or answers, and a number. */
function readNumber(text: string, language: Language, start: number): TurnLabel | null {
  const printed = NUMBERED.exec(text.slice(start, start + MAX_NUMBERED))?.[1];
  const kind = printed === undefined ? "name" : labelKindOf(printed, language);
  if (printed === undefined || kind === "name") return null;
  const name = { start, end: start + printed.length };
  return { start, end: name.end + 2, name, aside: null, sign: ".", kind, isLoud: true, isInMarks: false };
}

const NUMBERED = /^(\p{Lu}\d{1,3})[.:] (?=\S)/u;
const MAX_NUMBERED = 8;

const OPENERS = '*_•>“"';
const TIME = /[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?[\])]?/y;
/** Two letters behind a time, with full stops or without. */
const HALF = /^ ?\p{L}\.?\p{L}\.?(?![\p{L}\d])/u;
const MAX_HALF = 6;
const WORD = /#?[\p{L}\p{M}\d_'’.&-]+/uy;
/** "producer, ⟨1990–96⟩": when somebody held an office. */
const YEARS = /\d{4}[–-]\d{2,4}(?=[:,])/y;
/** "An ⟨opposition member:⟩": a word, and one for whoever has no name. */
const BEFORE_ROLE = /^\p{Ll}[\p{L}-]* (\p{Ll}+):/u;
const NICKNAME = /[“"‘']\p{Lu}[\p{L}.’' -]{0,20}[”"’'] (?=\p{Lu})/uy;
const DASH = /(?: [-–] | ?— ?| ?-- ?| \/\/? | \| )/y;

/** Two to four words of a name, and the colon behind them. */
const HOLDER = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}):/u;

/** Reads one label from left to right; a class only to carry the place along. */
class LabelReader {
  private readonly language: Language;
  private readonly text: string;
  private readonly start: number;
  private readonly limit: number;
  private readonly paragraphEnd: number;
  private at: number;
  private hasTime = false;
  /** The letter of who asks or answers stands before the name. */
  private isSided = false;
  /** "Comment from ⟨Ann in Ashby⟩:" */
  private isPrefixed = false;
  private isInMarks = false;
  private nameStart = -1;
  private nameEnd = -1;
  private aside: Utf16Span | null = null;
  /** "ladyofthemill", "bookworm9": the name that a reader goes by; it is all of the label. */
  private isHandle = false;
  /** Behind a comma or dash: an office, no longer the name. */
  private isOffice = false;
  /** Where what stands behind the first comma begins; -1 where there is none. */
  private behindComma = -1;

  constructor(text: string, language: Language, start: number, limit: number, paragraphEnd: number) {
    this.language = language;
    this.text = text;
    this.start = start;
    this.limit = limit;
    this.paragraphEnd = paragraphEnd;
    this.at = start;
  }

  read(): TurnLabel | null {
    this.skipOpening();
    for (let count = 0; count < MAX_WORDS_OF_OFFICE && this.at < this.limit; count += 1) {
      const from = this.at;
      if (!this.readWord() || (count >= MAX_WORDS && !this.isOfOffice(from))) return null;
      const label = this.readEnd();
      if (label !== undefined) return label;
    }
    return null;
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    return found !== null && this.at + found.length <= this.limit ? found : null;
  }

  private skip(signs: string): void {
    while (
      this.at < this.limit &&
      (isSpace(this.text.charCodeAt(this.at)) || signs.includes(this.text.charAt(this.at)))
    )
      this.at += 1;
  }

  private skipOpening(): void {
    this.isInMarks = '“"'.includes(this.text.charAt(this.start));
    this.skip(OPENERS);
    const prefix = readLabelPrefix(this.text, this.at, this.language);
    this.isPrefixed = prefix.end > this.at;
    this.at = prefix.end;
    this.isSided = prefix.isSided;
    const time = this.match(TIME);
    if (time === null) return;
    this.hasTime = true;
    this.at += time.length;
    this.skip(OPENERS);
  }

  /** One word of a name or office; false where none can stand. */
  private readWord(): boolean {
    const word = (this.isOffice ? this.match(YEARS) : null) ?? this.match(WORD);
    if (word === null) return false;
    const isFirst = this.nameStart < 0;
    const isCapital = /^\p{Lu}/u.test(word);
    this.isHandle = isFirst && isHandle(word, this.language);
    if (!isCapital && !this.isHandle && (isFirst || !this.mayBeSmall(word))) return false;
    // "Dear Ann: I met a man" is what a reader writes to her.
    if (isFirst && this.language.turns.salutations.has(word.toLowerCase())) return false;
    if (isFirst) this.nameStart = this.at;
    this.at += word.length;
    if (!this.isOffice && this.aside === null) this.nameEnd = this.at;
    return true;
  }

  /** "of", a number, the words of an office, and "Archived ⟨recording⟩", "Audience ⟨member⟩"; "Minister ⟨at⟩ the Department". */
  private mayBeSmall(word: string): boolean {
    const { nouns, turns } = this.language;
    if (this.isOffice || turns.labelLinks.has(word) || /^#?\d+\.?$/.test(word)) return true;
    // "Several ⟨hon.⟩ Members:"
    if (turns.roleLabels.has(word.replace(/\.$/, "")) || this.isBeforeRole()) return true;
    // "Reader ⟨question⟩:"
    if (nouns.roles.has(word) || turns.messageLabels.has(word)) return true;
    return turns.officeLinks.has(word) && (this.isPrefixed || this.namesOffice());
  }

  /** "An ⟨opposition⟩ member:", "A ⟨small⟩ boy:": behind an article the word before whoever has no name, and a colon. */
  private isBeforeRole(): boolean {
    const { syntax, turns } = this.language;
    const isBehindArticle = syntax.indefinite.has(this.text.slice(this.nameStart, this.nameEnd).toLowerCase());
    const role = isBehindArticle ? BEFORE_ROLE.exec(this.text.slice(this.at, this.at + MAX_ASIDE))?.[1] : undefined;
    return role !== undefined && turns.roleLabels.has(role);
  }

  /** "Minister of State …", "Man in audience": one of the words is that of an office, or of whoever has no name. */
  private namesOffice(): boolean {
    const { nouns, turns } = this.language;
    const words = this.text.slice(this.nameStart, this.nameEnd).toLowerCase().split(" ");
    return words.some((word) => nouns.roles.has(word) || turns.roleLabels.has(word));
  }

  /** Whether the word from a place on may go on with a long office: it has a capital, or is "of" or "at". */
  private isOfOffice(from: number): boolean {
    const { labelLinks, officeLinks } = this.language.turns;
    const word = this.text.slice(from, this.at).trim();
    return this.namesOffice() && (/^\p{Lu}/u.test(word) || labelLinks.has(word) || officeLinks.has(word));
  }

  /** What follows a word: undefined where the label goes on, null where this is no label. */
  private readEnd(): TurnLabel | null | undefined {
    for (;;) {
      if (this.isHandle && this.text.charAt(this.at) !== ":") return null;
      const isStop = this.text.charAt(this.at - 1) === ".";
      if (isStop && this.endsAtStop()) return this.toLabel(".", this.at);
      if (this.isLetterAlone()) return this.toLabel("space", this.at);
      this.skip(this.isSided ? "*>" : "*");
      if (!this.isOffice && this.aside === null) this.skipNickname();
      const sign = this.text.charAt(this.at);
      if (this.at >= this.paragraphEnd) return this.readLineEnd(isStop);
      if (sign === ":") return this.isColon() ? this.toLabel(":", this.at + 1) : null;
      if (sign === "(" || sign === "[") {
        const label = this.readBrackets();
        if (label !== undefined) return label;
        continue;
      }
      if (sign === ",") {
        this.isOffice = true;
        this.at += 1;
        this.skip("");
        if (this.behindComma < 0) this.behindComma = this.at;
        return undefined;
      }
      const time = this.match(TIME);
      if (time !== null) return this.toLabel("time", this.behindHalf(this.at + time.length));
      if (this.endsBeforeWords()) return this.toLabel("time", this.at);
      return this.readDash();
    }
  }

  /** "Joe ⟨“Buddy”⟩ Moe": a nickname in marks before the family name. */
  private skipNickname(): void {
    const nickname = this.match(NICKNAME);
    if (nickname !== null) this.at += nickname.length;
  }

  /** A label that is all of its paragraph: a time stands before it, or it is a role, “Operator”. */
  private readLineEnd(isStop: boolean): TurnLabel | null {
    if (this.hasTime && !isStop) return this.toLabel("time", this.at);
    const name = this.text.slice(this.nameStart, this.nameEnd).toLowerCase();
    return this.language.turns.roleLabels.has(name) ? this.toLabel("line", this.at) : null;
  }

  /** Behind "12:04 ⟨pm⟩", or where it is if no half of the day stands there. */
  private behindHalf(end: number): number {
    const half = HALF.exec(this.text.slice(end, end + MAX_HALF))?.[0] ?? "";
    const letters = half.toLowerCase().replace(/[^a-z]/g, "");
    return this.language.calendar.halves.has(letters) ? end + half.length : end;
  }

  /** Where the brackets at this place close, those within them left out; -1 if they do not. */
  private closeOfBrackets(): number {
    const [open, close] = this.text.charAt(this.at) === "(" ? "()" : "[]";
    let depth = 0;
    for (let at = this.at; at < this.limit; at += 1) {
      const sign = this.text.charAt(at);
      if (sign === open) depth += 1;
      else if (sign === close) depth -= 1;
      if (depth === 0) return at;
    }
    return -1;
  }

  /** Behind the brackets; null where they are too long or do not close. */
  private readBrackets(): TurnLabel | null | undefined {
    const end = this.closeOfBrackets();
    if (end < 0 || end - this.at > MAX_ASIDE) return null;
    const time = this.match(TIME);
    const inner = { start: this.at + 1, end };
    this.at = end + 1;
    if (this.isTitle(inner)) return undefined;
    if (time !== null && this.text.charAt(this.at) !== ":") return this.toLabel("time", this.at);
    if (time === null) this.aside ??= inner;
    return undefined;
  }

  /** "Hon. ⟨(Dr.)⟩ Ann Roe": a title in brackets behind a title. */
  private isTitle(inner: Utf16Span): boolean {
    const { shortTitles } = this.language.nouns;
    const isShort = ({ start, end }: Utf16Span) =>
      shortTitles.has(this.text.slice(start, end).toLowerCase().replace(/\.$/, ""));
    return isShort(inner) && isShort({ start: this.nameStart, end: this.nameEnd });
  }

  /** A dash is the sign of the label, unless an office and a colon follow: "Ann Roe -- Analyst: …". */
  private readDash(): TurnLabel | null | undefined {
    this.at -= this.text.charAt(this.at - 1) === " " ? 1 : 0;
    const dash = this.match(DASH);
    if (dash === null) {
      this.skip("");
      return undefined;
    }
    const behind = this.at + dash.length;
    // "ROE // It is."
    if (/[/|]/.test(dash)) return this.toLabel("dash", behind);
    if (this.isLine(behind)) return this.toLabel("line", this.paragraphEnd);
    const colon = this.text.slice(behind, behind + MAX_ASIDE).search(/[:.?!,]/);
    if (this.text.charAt(behind + colon) !== ":" || !isOffice(this.text.slice(behind, behind + colon), this.language))
      return this.toLabel("dash", behind);
    this.isOffice = true;
    this.at = behind;
    return undefined;
  }

  /** “Ann Roe — Chief Executive Officer”: an office in capitals is all that follows in the paragraph. */
  private isLine(behind: number): boolean {
    const rest = this.paragraphEnd - behind;
    const office = this.text.slice(behind, this.paragraphEnd);
    return (
      rest > 0 &&
      rest <= MAX_ASIDE &&
      this.nameEnd > this.nameStart &&
      !/[:.?!]/.test(office) &&
      isOffice(office, this.language)
    );
  }

  /** "10:30" has no label's colon. */
  private isColon(): boolean {
    const next = this.text.charAt(this.at + 1);
    return this.at + 1 >= this.paragraphEnd || isSpace(next.charCodeAt(0)) || "*“\"‘'[({".includes(next);
  }

  /** "[00:12] ANN ROE ⟨We⟩ go.": behind a time in brackets a name in capitals, and then how a sentence begins. */
  private endsBeforeWords(): boolean {
    if (!this.hasTime || !"[(".includes(this.text.charAt(this.start))) return false;
    if (!isLoud(this.text.slice(this.nameStart, this.nameEnd))) return false;
    const words = /^\s*["“'‘]?(?:\p{Lu}[^\p{Lu}]|\d)/u;
    return words.test(this.text.slice(this.at, this.at + MAX_ASIDE));
  }

  /** A full stop ends a label only behind a name in capitals or with a title, "Q" or "A", or a time code; not behind "Mr." and initials, nor in “No. 7”. */
  private endsAtStop(): boolean {
    if (/^ \d/.test(this.text.slice(this.at, this.at + 2))) return false;
    const name = this.text.slice(this.nameStart, this.at - 1);
    const last = name.slice(name.lastIndexOf(" ") + 1);
    const isNamed =
      /\p{Lu}{2}/u.test(last) && isInCapitals(last) && !this.language.nouns.shortTitles.has(last.toLowerCase());
    // "Q.", "A3."
    const isAsked = name === last && labelKindOf(last, this.language) !== "name";
    if (!isNamed && !isAsked && !this.isTitled(name, last) && !(this.hasTime && name.length > 3)) return false;
    const next = this.text.charAt(this.at);
    return next === "" || isSpace(next.charCodeAt(0));
  }

  /** "⟨Q⟩ Is that all?": the letter of a question or answer, a space, and how a sentence begins. */
  private isLetterAlone(): boolean {
    const { turns } = this.language;
    const letter = this.text.slice(this.nameStart, this.at);
    const isLetter = letter.length === 1 && this.at === this.start + 1;
    if (!isLetter || !(turns.questionLabels.has(letter.toLowerCase()) || turns.answerLabels.has(letter.toLowerCase())))
      return false;
    const behind = this.text.slice(this.at, this.at + MAX_ASIDE);
    // "Q (Ann, Ashby): Is that all?", "A VOICE: It is."
    return /^\s+["“'‘(]?[\p{Lu}\d]/u.test(behind) && !/^\s+(?:\([^()]+\)|\p{Lu}{2,}(?: \p{Lu}{2,})*):/u.test(behind);
  }

  /** "Mr. Roe", "Chairwoman Roe-Moe": a title and a family name, as committees print them. */
  private isTitled(name: string, last: string): boolean {
    const [title = "", ...rest] = name.split(" ");
    const word = title.toLowerCase().replace(/\.$/, "");
    const { nouns, turns } = this.language;
    const isTitle = nouns.shortTitles.has(word) || turns.roleLabels.has(word);
    return isTitle && rest.length > 0 && /^\p{Lu}.*\p{Ll}/u.test(last) && !nouns.shortTitles.has(last.toLowerCase());
  }

  /** "Presenter, ⟨Ann Roe⟩:", "Official Spokesperson, ⟨Mr Roe⟩:": behind a label that names nobody, and a comma, the name of who it is; null for all else. */
  private holderBehindComma(end: number): Utf16Span | null {
    if (this.behindComma < 0) return null;
    const [first = "", ...others] = this.text.slice(this.nameStart, this.nameEnd).toLowerCase().split(" ");
    const isUnnamed = this.language.turns.roleLabels.has(others.at(-1) ?? first);
    if (!isUnnamed || isGivenName(first, this.language)) return null;
    const name = HOLDER.exec(this.text.slice(this.behindComma, end))?.[1] ?? "";
    return name === "" ? null : { start: this.behindComma, end: this.behindComma + name.length };
  }

  private toLabel(sign: TurnLabel["sign"], end: number): TurnLabel | null {
    if (this.nameStart < 0) return null;
    const isClosed = this.text.charAt(this.nameEnd - 1) === "." && sign === ".";
    const name = this.holderBehindComma(end) ?? {
      start: this.nameStart,
      end: isClosed ? this.nameEnd - 1 : this.nameEnd,
    };
    const printed = this.text.slice(name.start, name.end);
    this.at = end;
    while (this.at < this.paragraphEnd && "* ".includes(this.text.charAt(this.at))) this.at += 1;
    return {
      start: this.start,
      end: this.at,
      name,
      aside: this.aside,
      sign,
      kind: labelKindOf(printed, this.language),
      isLoud: isLoud(printed),
      isInMarks: this.isInMarks,
    };
  }
}
