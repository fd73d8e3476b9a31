import type { Language } from "../languages/language.ts";
import type { Utf16Span } from "../span.ts";
import { isInCapitals, isSpace } from "./characters.ts";
import { readLabelPrefix } from "./label-prefix.ts";
import { isGivenName, isHandle, isLoud, isOffice, labelKindOf } from "./label-words.ts";
import { readInBrackets, readMessage, readNumber, readPasserBy } from "./set-labels.ts";
import { MAX_ASIDE, MAX_LENGTH, type TurnLabel } from "./turn-label.ts";

/** The most words of a name with its title. */
const MAX_WORDS = 10;
/** "The Minister of State at the Department for … and … (Ann Roe):" */
const MAX_WORDS_OF_OFFICE = 20;

/** The label at the start of a paragraph, or null. It may be the whole paragraph. */
export function readTurnLabel(text: string, language: Language, { start, end }: Utf16Span): TurnLabel | null {
  const reader = new LabelReader(text, language, start, Math.min(end, start + MAX_LENGTH), end);
  return (
    reader.read() ??
    readNumber(text, language, start) ??
    readInBrackets(text, start, end) ??
    readMessage(text, language, start) ??
    readPasserBy(text, language, start)
  );
}

const OPENERS = '*_•>“"';
const TIME = /[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?[\])]?/y;
/** Two letters behind a time, with or without full stops. */
const HALF = /^ ?\p{L}\.?\p{L}\.?(?![\p{L}\d])/u;
const MAX_HALF = 6;
const WORD = /[#@]?[\p{L}\p{M}\d_'’.&-]+/uy;
/** "producer, ⟨1990–96⟩": the years in which somebody held an office. */
const YEARS = /\d{4}[–-]\d{2,4}(?=[:,])/y;
/** "An ⟨opposition member:⟩": a word, and a noun for somebody without a name. */
const BEFORE_ROLE = /^\p{Ll}[\p{L}-]* (\p{Ll}+):/u;
const NICKNAME = /[“"‘']\p{Lu}[\p{L}.’' -]{0,20}[”"’'] (?=\p{Lu})/uy;
const DASH = /(?: [-–] | ?— ?| ?-- ?| \/\/? | \| )/y;

/** Two to four words of a name, and the colon behind them. */
const HOLDER = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}):/u;

/** Reads one label from left to right. It is a class only to carry the position along. */
class LabelReader {
  private readonly language: Language;
  private readonly text: string;
  private readonly start: number;
  private readonly limit: number;
  private readonly paragraphEnd: number;
  private at: number;
  private hasTime = false;
  /** Whether the letter of the one who asks or answers stands before the name. */
  private isSided = false;
  /** Whether a prefix stands before the name: "Comment from ⟨Ann in Ashby⟩:" */
  private isPrefixed = false;
  private isInMarks = false;
  private nameStart = -1;
  private nameEnd = -1;
  private aside: Utf16Span | null = null;
  /** Whether the label is a reader's handle, "ladyofthemill", "bookworm9"; it is then the whole label. */
  private isHandle = false;
  /** Whether an office is being read, behind a comma or dash, and no longer the name. */
  private isOffice = false;
  /** Where the words behind the first comma begin; -1 if there is no comma. */
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

  /** Reads one word of a name or office. Returns whether there is one. */
  private readWord(): boolean {
    const word = (this.isOffice ? this.match(YEARS) : null) ?? this.match(WORD);
    if (word === null) return false;
    const isFirst = this.nameStart < 0;
    const isCapital = /^\p{Lu}/u.test(word);
    this.isHandle = isFirst && isHandle(word, this.language);
    if (!isCapital && !this.isHandle && (isFirst || !this.mayBeSmall(word))) return false;
    // "Dear Ann: I met a man" is what a reader writes to Ann.
    if (isFirst && this.language.turns.salutations.has(word.toLowerCase())) return false;
    if (isFirst) this.nameStart = this.at;
    this.at += word.length;
    if (!this.isOffice && this.aside === null) this.nameEnd = this.at;
    return true;
  }

  /**
   * Whether a word without a capital may stand in a label: "of", a number, the words of an office, and "Archived
   * ⟨recording⟩", "Audience ⟨member⟩"; "Minister ⟨at⟩ the Department".
   */
  private mayBeSmall(word: string): boolean {
    const { nouns, turns } = this.language;
    if (this.isOffice || turns.labelLinks.has(word) || /^#?\d+\.?$/.test(word)) return true;
    // "Several ⟨hon.⟩ Members:"
    if (turns.roleLabels.has(word.replace(/\.$/, "")) || this.isBeforeRole()) return true;
    // "Reader ⟨question⟩:"
    if (nouns.roles.has(word) || turns.messageLabels.has(word)) return true;
    return turns.officeLinks.has(word) && (this.isPrefixed || this.namesOffice());
  }

  /**
   * "An ⟨opposition⟩ member:", "A ⟨small⟩ boy:": whether the next word stands between an article and a noun for
   * somebody without a name, with a colon behind it.
   */
  private isBeforeRole(): boolean {
    const { syntax, turns } = this.language;
    const isBehindArticle = syntax.indefinite.has(this.text.slice(this.nameStart, this.nameEnd).toLowerCase());
    const role = isBehindArticle ? BEFORE_ROLE.exec(this.text.slice(this.at, this.at + MAX_ASIDE))?.[1] : undefined;
    return role !== undefined && turns.roleLabels.has(role);
  }

  /**
   * "Minister of State …", "Man in audience": whether one of the words is for an office, or for somebody without a
   * name.
   */
  private namesOffice(): boolean {
    const { nouns, turns } = this.language;
    const words = this.text.slice(this.nameStart, this.nameEnd).toLowerCase().split(" ");
    return words.some((word) => nouns.roles.has(word) || turns.roleLabels.has(word));
  }

  /**
   * Whether the word from `from` up to the current position may continue a long office: it has a capital, or is "of" or
   * "at".
   */
  private isOfOffice(from: number): boolean {
    const { labelLinks, officeLinks } = this.language.turns;
    const word = this.text.slice(from, this.at).trim();
    return this.namesOffice() && (/^\p{Lu}/u.test(word) || labelLinks.has(word) || officeLinks.has(word));
  }

  /** Reads what follows a word. Undefined if the label goes on, null if this is not a label. */
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

  /** Skips a nickname in marks before the family name: "Joe ⟨“Buddy”⟩ Moe". */
  private skipNickname(): void {
    const nickname = this.match(NICKNAME);
    if (nickname !== null) this.at += nickname.length;
  }

  /** Reads a label that is its whole paragraph: a time stands before it, or it is a role, “Operator”. */
  private readLineEnd(isStop: boolean): TurnLabel | null {
    if (this.hasTime && !isStop) return this.toLabel("time", this.at);
    const name = this.text.slice(this.nameStart, this.nameEnd).toLowerCase();
    return this.language.turns.roleLabels.has(name) ? this.toLabel("line", this.at) : null;
  }

  /** The end of a half of the day behind a time, "12:04 ⟨pm⟩", or `end` if there is none. */
  private behindHalf(end: number): number {
    const half = HALF.exec(this.text.slice(end, end + MAX_HALF))?.[0] ?? "";
    const letters = half.toLowerCase().replace(/[^a-z]/g, "");
    return this.language.calendar.halves.has(letters) ? end + half.length : end;
  }

  /** Where the brackets at the current position close, allowing for nested ones; -1 if they do not. */
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

  /** Reads brackets. Undefined if the label goes on behind them, null if they are too long or do not close. */
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

  /** "Hon. ⟨(Dr.)⟩ Ann Roe": whether a title stands in brackets behind a title. */
  private isTitle(inner: Utf16Span): boolean {
    const { shortTitles } = this.language.nouns;
    const isShort = ({ start, end }: Utf16Span) =>
      shortTitles.has(this.text.slice(start, end).toLowerCase().replace(/\.$/, ""));
    return isShort(inner) && isShort({ start: this.nameStart, end: this.nameEnd });
  }

  /** Reads a dash, which ends the label unless an office and a colon follow: "Ann Roe -- Analyst: …". */
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

  /** “Ann Roe — Chief Executive Officer”: whether only a capitalised office follows in the paragraph. */
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

  /** Whether a colon ends a label, unlike that of "10:30". */
  private isColon(): boolean {
    const next = this.text.charAt(this.at + 1);
    return this.at + 1 >= this.paragraphEnd || isSpace(next.charCodeAt(0)) || "*“\"‘'[({".includes(next);
  }

  /**
   * "[00:12] ANN ROE ⟨We⟩ go.": whether a name in capitals stands between a time in brackets and the start of a
   * sentence.
   */
  private endsBeforeWords(): boolean {
    if (!this.hasTime || !"[(".includes(this.text.charAt(this.start))) return false;
    if (!isLoud(this.text.slice(this.nameStart, this.nameEnd))) return false;
    const words = /^\s*["“'‘]?(?:\p{Lu}[^\p{Lu}]|\d)/u;
    return words.test(this.text.slice(this.at, this.at + MAX_ASIDE));
  }

  /**
   * Whether a full stop ends a label: only behind a name in capitals or with a title, "Q" or "A", or a time code; not
   * behind "Mr." and initials, nor in “No. 7”.
   */
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

  /**
   * "⟨Q⟩ Is that all?": whether the label is the letter of a question or answer, with a space and the start of a
   * sentence behind it.
   */
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

  /** Whether a name is a title and a family name, as committees print them: "Mr. Roe", "Chairwoman Roe-Moe". */
  private isTitled(name: string, last: string): boolean {
    const [title = "", ...rest] = name.split(" ");
    const word = title.toLowerCase().replace(/\.$/, "");
    const { nouns, turns } = this.language;
    const isTitle = nouns.shortTitles.has(word) || turns.roleLabels.has(word);
    return isTitle && rest.length > 0 && /^\p{Lu}.*\p{Ll}/u.test(last) && !nouns.shortTitles.has(last.toLowerCase());
  }

  /**
   * "Presenter, ⟨Ann Roe⟩:", "Official Spokesperson, ⟨Mr Roe⟩:": the name behind the comma of a label that otherwise
   * names nobody; else null.
   */
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
