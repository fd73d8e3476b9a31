import type { Sentence } from "../text/sentences.ts";
import type { Gender } from "../vocabulary.ts";
import type { PersonMention } from "./person-mention.ts";
import type { NamedPerson } from "./roster.ts";
import { has, type WordTable } from "./word-table.ts";
import { FEMALE_NOUN, HUMAN, KIN, MALE_NOUN, ROLE } from "./word-traits.ts";

/** How many pronouns of each gender seem to mean somebody. */
export type PronounCount = Record<Gender, number>;

/**
 * Counts the pronouns that seem to mean each person. In a relative clause that is the person it stands behind, “⟨Roe⟩,
 * who lost his hat,”; else the first person named before in the sentence; else the first of the sentence before. Words
 * in marks are a text of their own: “⟨He⟩ is a fighter,” says nothing about anybody named before the marks. A pronoun
 * does not count if it may mean another person of known gender in the sentence before, “Roe met Mr. Moe. ⟨He⟩ left”, or
 * if it is an object behind somebody, “Roe thanked ⟨her⟩”. A relative of the only person named so far counts twice,
 * “Roe and ⟨her⟩ husband”, and in the next sentences a pronoun that may mean that relative does not count: “Roe rang
 * her husband. ⟨He⟩ was out”.
 *
 * @param known the genders shown by titles and names
 */
export function countPronouns(
  table: WordTable,
  mentions: readonly PersonMention[],
  known: ReadonlyMap<NamedPerson, Gender>,
): ReadonlyMap<NamedPerson, PronounCount> {
  return new PronounCounter(table, mentions, known).count();
}

/** Whom a text has named so far. */
interface Named {
  /** Everybody in the sentence before; `people` is everybody in this one so far. */
  readonly earlier: readonly NamedPerson[];
  readonly people: readonly NamedPerson[];
  /** The last mention in the sentence so far. */
  readonly last: PersonMention | null;
  /** Whether a relative clause describes the last one. */
  readonly isRelative: boolean;
}

const NONE: Named = { earlier: [], people: [], last: null, isRelative: false };

/** Reads the text from left to right; a class only so that its methods share the place. */
class PronounCounter {
  private readonly table: WordTable;
  private readonly mentions: readonly PersonMention[];
  private readonly known: ReadonlyMap<NamedPerson, Gender>;
  private readonly genders: readonly (Gender | undefined)[];
  private readonly counts = new Map<NamedPerson, PronounCount>();
  /** The first mention that has not been passed yet. */
  private next = 0;
  private named: Named = NONE;
  /** The last relative met, by gender, and how many sentences ago that was. */
  private relative: { readonly gender: Gender; readonly owner: NamedPerson } | null = null;
  private sinceRelative = 0;
  /** Whether somebody other than in a title is described in the sentence before anybody is named. */
  private isBehindSomebody = false;
  private lastDescribed = -1;
  /** Inside words in marks, who was named before them; else null. */
  private outside: Named | null = null;

  constructor(table: WordTable, mentions: readonly PersonMention[], known: ReadonlyMap<NamedPerson, Gender>) {
    this.table = table;
    this.mentions = mentions;
    this.known = known;
    this.genders = table.document.vocabulary.forms.map((form) => table.language.words.pronounGenders.get(form));
  }

  count(): ReadonlyMap<NamedPerson, PronounCount> {
    const { blocks, sentences } = this.table.document;
    for (const { firstSentence, lastSentence } of blocks) {
      this.close();
      for (let at = firstSentence; at < lastSentence; at += 1) this.readSentence(sentences[at]);
    }
    return this.counts;
  }

  private readSentence(sentence: Sentence | undefined): void {
    this.named = { ...NONE, earlier: this.named.people };
    this.isBehindSomebody = false;
    this.lastDescribed = -1;
    this.sinceRelative += 1;
    if (this.sinceRelative > MOST_SINCE) this.relative = null;
    for (let at = sentence?.firstToken ?? 0; at < (sentence?.lastToken ?? 0); at += 1) this.readToken(at);
  }

  private readToken(at: number): void {
    const token = this.table.tokens[at];
    const gender = this.genders[this.table.document.vocabulary.of[at] ?? 0];
    this.readMark(token?.text ?? "");
    this.passMention(at);
    if (this.named.people.length === 0) this.passDescribed(at);
    if (this.named.isRelative && token?.text === ",") this.named = { ...this.named, isRelative: false };
    else if (this.table.language.smallWords.personalRelatives.has(token?.lower ?? ""))
      this.named = { ...this.named, isRelative: this.isBehindLast(at) };
    else if (gender !== undefined) this.add(at, gender);
  }

  private readMark(text: string): void {
    if (text === "“" || (text === '"' && this.outside === null)) {
      this.outside ??= this.named;
      this.named = NONE;
    } else if (text === "”" || text === '"') this.close();
  }

  private close(): void {
    this.named = this.outside ?? this.named;
    this.outside = null;
  }

  /** Notes a described person. The last one may be the title of whoever is named next. */
  private passDescribed(at: number): void {
    if (!has(this.table, at, ROLE | HUMAN)) return;
    this.isBehindSomebody ||= this.lastDescribed >= 0 && this.lastDescribed < at - 1;
    this.lastDescribed = at;
  }

  private passMention(at: number): void {
    let mention = this.mentions[this.next];
    while (mention !== undefined && mention.first < at) {
      this.next += 1;
      mention = this.mentions[this.next];
    }
    if (mention?.first !== at) return;
    const { earlier, people } = this.named;
    const isNew = !people.includes(mention.person) && people.length < MOST_NAMED;
    this.named = { earlier, people: isNew ? [...people, mention.person] : people, last: mention, isRelative: false };
  }

  /** Whether a token stands right behind the last mention: "Roe ⟨who⟩", "Roe, ⟨who⟩". */
  private isBehindLast(at: number): boolean {
    const end = this.table.tokens[at - 1]?.text === "," ? at - 1 : at;
    return this.named.last?.last === end;
  }

  private add(at: number, gender: Gender): void {
    const { earlier, people, last, isRelative } = this.named;
    const named = isRelative && last !== null ? [last.person] : people.length > 0 ? people : earlier;
    const [person, ...others] = named;
    if (person === undefined || (people.length > 0 && this.isObject(at))) return;
    if (named === earlier && others.some((other) => this.known.get(other) === gender)) return;
    if (this.relative?.owner === person && this.relative.gender === gender) return;
    const own = this.counts.get(person) ?? { female: 0, male: 0 };
    const isOwner = this.isOwner(at);
    own[gender] += isOwner ? 2 : 1;
    this.counts.set(person, own);
    if (isOwner) this.meetRelative(person, at + 1);
  }

  /**
   * Notes a relative of somebody before whom the sentence describes nobody: not “a man who gave his name as ⟨Roe⟩ and
   * said her son was ill”.
   */
  private meetRelative(owner: NamedPerson, at: number): void {
    if (this.isBehindSomebody) return;
    const isFemale = has(this.table, at, FEMALE_NOUN);
    if (!isFemale && !has(this.table, at, MALE_NOUN)) return;
    this.relative = { gender: isFemale ? "female" : "male", owner };
    this.sinceRelative = 0;
  }

  /** Whether a pronoun is an object: "thanked ⟨her⟩.", "told ⟨him⟩", but not “⟨her⟩ husband”. */
  private isObject(at: number): boolean {
    const { objectPronouns, owners } = this.table.language.words;
    const word = this.table.tokens[at]?.lower ?? "";
    if (!objectPronouns.has(word)) return false;
    return !owners.has(word) || this.table.tokens[at + 1]?.kind !== "word" || (this.table.syntax[at + 1] ?? 0) !== 0;
  }

  /**
   * Whether a relative of the only person named so far follows: "Roe and ⟨her⟩ husband", "Roe, who lost ⟨her⟩ sister".
   */
  private isOwner(at: number): boolean {
    const { people, isRelative } = this.named;
    return (isRelative || people.length === 1) && has(this.table, at + 1, KIN);
  }
}

/** For how many sentences behind a relative a pronoun may mean that relative. */
const MOST_SINCE = 2;

/** How many people of a sentence are considered. */
const MOST_NAMED = 8;
