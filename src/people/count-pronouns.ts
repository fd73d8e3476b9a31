import type { Sentence } from "../text/sentences.ts";
import type { Gender } from "../vocabulary.ts";
import type { PersonMention } from "./person-mention.ts";
import type { NamedPerson } from "./roster.ts";
import { has, type WordTable } from "./word-table.ts";
import { FEMALE_NOUN, HUMAN, KIN, MALE_NOUN, ROLE } from "./word-traits.ts";

/** How many pronouns of each gender seem to mean somebody. */
export type PronounCount = Record<Gender, number>;

/**
 * Counts the pronouns that seem to mean each person: in a relative clause whom it stands behind, “⟨Roe⟩, who lost his hat,”, else the first
 * who is named before in the sentence, else the first of the sentence before. What stands in marks is a text of its own: “⟨He⟩ is a
 * fighter,” says nothing of whoever is named before the marks. What may mean another of the sentence before, of whom the gender is known, does not
 * count, “Roe met Mr. Moe. ⟨He⟩ left”, nor does an object behind somebody, “Roe thanked ⟨her⟩”; a relative of the only one named so far counts twice,
 * “Roe and ⟨her⟩ husband”, and what may mean that relative in the next sentences does not count: “Roe rang her husband. ⟨He⟩ was out”.
 *
 * @param known the genders that titles and names tell
 */
export function countPronouns(
  table: WordTable,
  mentions: readonly PersonMention[],
  known: ReadonlyMap<NamedPerson, Gender>,
): ReadonlyMap<NamedPerson, PronounCount> {
  return new PronounCounter(table, mentions, known).count();
}

/** Whom a text has named where it is read. */
interface Named {
  /** Everybody in the sentence before, and so far in this one. */
  readonly earlier: readonly NamedPerson[];
  readonly people: readonly NamedPerson[];
  /** The last one of the sentence so far. */
  readonly last: PersonMention | null;
  /** A relative clause tells of the last one. */
  readonly isRelative: boolean;
}

const NONE: Named = { earlier: [], people: [], last: null, isRelative: false };

/** Goes through the text from left to right; a class only to carry the place along. */
class PronounCounter {
  private readonly table: WordTable;
  private readonly mentions: readonly PersonMention[];
  private readonly known: ReadonlyMap<NamedPerson, Gender>;
  private readonly genders: readonly (Gender | undefined)[];
  private readonly counts = new Map<NamedPerson, PronounCount>();
  /** The first mention that is not passed yet. */
  private next = 0;
  private named: Named = NONE;
  /** The relative last told of, by gender, and how many sentences ago. */
  private relative: { readonly gender: Gender; readonly owner: NamedPerson } | null = null;
  private sinceRelative = 0;
  /** Whether somebody is described in the sentence before anybody is named, but for a title. */
  private isBehindSomebody = false;
  private lastDescribed = -1;
  /** Of words in marks what was named before them; null outside. */
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

  /** The last one may be the title of who is named next. */
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

  /** "Roe ⟨who⟩", "Roe, ⟨who⟩". */
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

  /** Only of whom the sentence names with nobody before: not “a man who gave his name as ⟨Roe⟩ and said her son was ill”. */
  private meetRelative(owner: NamedPerson, at: number): void {
    if (this.isBehindSomebody) return;
    const isFemale = has(this.table, at, FEMALE_NOUN);
    if (!isFemale && !has(this.table, at, MALE_NOUN)) return;
    this.relative = { gender: isFemale ? "female" : "male", owner };
    this.sinceRelative = 0;
  }

  /** "thanked ⟨her⟩.", "told ⟨him⟩": and not “⟨her⟩ husband”. */
  private isObject(at: number): boolean {
    const { objectPronouns, owners } = this.table.language.words;
    const word = this.table.tokens[at]?.lower ?? "";
    if (!objectPronouns.has(word)) return false;
    return !owners.has(word) || this.table.tokens[at + 1]?.kind !== "word" || (this.table.syntax[at + 1] ?? 0) !== 0;
  }

  /** "Roe and ⟨her⟩ husband", "Roe, who lost ⟨her⟩ sister": a relative of the only one named so far. */
  private isOwner(at: number): boolean {
    const { people, isRelative } = this.named;
    return (isRelative || people.length === 1) && has(this.table, at + 1, KIN);
  }
}

/** For so many sentences behind a relative a pronoun may mean that one. */
const MOST_SINCE = 2;

/** How many people of a sentence are looked at. */
const MOST_NAMED = 8;
