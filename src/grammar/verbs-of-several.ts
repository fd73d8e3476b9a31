import type { Document } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import { callsThings } from "./calls-things.ts";
import { isPluralOfPeople } from "./plural-of-people.ts";
import { endsAttribution, endsReport, hasOneClause } from "./report-clauses.ts";
import { COMPLEMENTIZER, PREDICATIVE, servesAs } from "./syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  isInNounPhrase,
  isVerb,
  MARK,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  PARTICIPLE,
  PARTICLE,
  PREPOSITION,
  PRONOUN,
  STOP,
  TO,
  WH_WORD,
} from "./tags.ts";
import { endsAsPlural, endsIn, singularOf } from "./word-endings.ts";

/** “…,” the editors ⟨advise⟩ in a note; …, the doctors ⟨caution⟩.: the base form behind people in the plural, who stand behind words. */
export function isSaidBySeveral(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  sentence: Sentence,
  tags: Uint8Array,
  at: number,
): boolean {
  const isEnd = tags[at + 1] === STOP || tags[at + 1] === COMMA;
  const isReport = isEnd && endsReport(sentence, tags, at, true);
  if (!isReport && !endsAttribution(tokens, sentence, tags, at)) return false;
  const [several, word] = [tokens[at - 1]?.lower ?? "", tokens[at]?.lower ?? ""];
  if (language.speech.verbs.get(word)?.lemma !== word) return false;
  if (isReport && tags[at + 1] === STOP && endsAsPlural(several, language)) return true;
  // “…,” the two ⟨write⟩.
  if (tags[at - 1] === NUMBER && tags[at - 2] === DETERMINER) return true;
  return language.nouns.pluralPeople.has(several) || isPluralOfPeople(several, language);
}

/** “a deal that critics ⟨call⟩ “mad””, “whom some critics ⟨call⟩ “mad””, “which many ⟨describe⟩ as “mad””: a base form of naming before marks, behind several whose relative clause it is. */
export function isNamedBySeveral(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  syntax: Int32Array,
  tags: Uint8Array,
  at: number,
): boolean {
  const marks = servesAs({ syntax }, at + 1, PREDICATIVE) ? at + 2 : at + 1;
  const before = tags[at - 2];
  const front = before === OWNER || before === DETERMINER || before === ADJECTIVE ? at - 3 : at - 2;
  const isRelative = tags[front] === WH_WORD || servesAs({ syntax }, front, COMPLEMENTIZER);
  if (tags[marks] !== MARK || !isRelative) return false;
  const [several, word] = [tokens[at - 1]?.lower ?? "", tokens[at]?.lower ?? ""];
  if (!callsThings(language, word) || lemmaOf(word, language) !== word) return false;
  return language.smallWords.standingAlone.has(several) || endsAsPlural(several, language);
}

/** “Critics of Roe ⟨accuse⟩ him of lying”: a base form before whom it is held against, behind people in the plural with whom the sentence begins. */
export function isHeldBySeveral(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  { firstToken }: Sentence,
  tags: Uint8Array,
  at: number,
): boolean {
  const next = tags[at + 1];
  const word = tokens[at]?.lower ?? "";
  const isBase = tags[at] === BASE;
  const isObject = next === PRONOUN || next === NAME || (isBase && (next === OWNER || next === DETERMINER));
  if (!(isBase || tags[at] === NOUN) || !isObject || language.speech.verbs.get(word)?.lemma !== word) return false;
  if (at - firstToken > LONGEST_SEVERAL || tags.subarray(firstToken, at).includes(TO)) return false;
  return isBehindPeople({ tokens, language }, firstToken, tags, at, true);
}

/** “Farmers in the north ⟨report⟩ that”, “historians ⟨point⟩ out that”, “the scorekeepers ⟨estimate⟩ that”: a base form before "that", with one clause, behind several with whom the sentence begins. */
export function isSaidThat(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  syntax: Int32Array,
  sentence: Sentence,
  tags: Uint8Array,
  at: number,
): boolean {
  const word = tokens[at]?.lower ?? "";
  const that = tags[at + 1] === PARTICLE ? at + 2 : at + 1;
  if (tags[at] !== NOUN || !servesAs({ syntax }, that, COMPLEMENTIZER)) return false;
  const isBase = lemmaOf(word, language) === word;
  if (!isBase || !hasOneClause({ tokens, language }, sentence, tags, at)) return false;
  const isOnePhrase = tags.subarray(sentence.firstToken, at).every(isInNounPhrase);
  const isPlural = isOnePhrase && endsAsPlural(tokens[at - 1]?.lower ?? "", language);
  return isPlural || isBehindPeople({ tokens, language }, sentence.firstToken, tags, at, true);
}

/** “The tribunal ⟨accepted⟩ that”, “the bank ⟨forecast⟩ that”: the past before "that", with one clause, behind a noun phrase with which the sentence begins. */
export function wasSaidThat(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  syntax: Int32Array,
  sentence: Sentence,
  tags: Uint8Array,
  at: number,
): boolean {
  const word = tokens[at]?.lower ?? "";
  if (tags[at] !== NOUN || !servesAs({ syntax }, at + 1, COMPLEMENTIZER)) return false;
  const isPast = endsIn(word, language.endings.pasts) || language.speech.pastAsBase.has(word);
  if (!isPast || lemmaOf(word, language) === undefined) return false;
  const isOnePhrase = tags.subarray(sentence.firstToken, at).every(isInNounPhrase);
  return isOnePhrase && hasOneClause({ tokens, language }, sentence, tags, at);
}

/**
 * “Farmers who have backed Roe ⟨say⟩ it is late”, “But groups that endorsed him ⟨argue⟩ that”: a base form behind the relative clause of several with
 * whom a clause begins, unless the verb of that clause may have a bare one for its object, “who heard Roe ⟨say⟩ so”.
 */
export function isSaidRoundRelative(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  { firstToken }: Sentence,
  tags: Uint8Array,
  at: number,
): boolean {
  const word = tokens[at]?.lower ?? "";
  if (tags[at] !== BASE || lemmaOf(word, language) !== word) return false;
  const last = tags[at - 1] ?? STOP;
  if (last !== NOUN && last !== NAME && last !== PRONOUN) return false;
  let who = at - 1;
  let verb = -1;
  while (who > firstToken && who > at - LONGEST_RELATIVE && tags[who] !== WH_WORD) {
    const tag = tags[who] ?? STOP;
    if (verb < 0 && (isVerb(tag) || tag === PARTICIPLE)) verb = who;
    else if (!isInNounPhrase(tag) && !BESIDE_OBJECTS.has(tag) && !isVerb(tag)) return false;
    who -= 1;
  }
  if (tags[who] !== WH_WORD || verb < 0 || language.helpers.beforeBareVerbs.has(tokens[verb]?.lower ?? ""))
    return false;
  if (tags[who - 1] !== NOUN || !isSeveral(tokens[who - 1]?.lower ?? "", language)) return false;
  let start = who - 1;
  while (start > firstToken && isInNounPhrase(tags[start - 1])) start -= 1;
  return start === firstToken || tags[start - 1] === CONJUNCTION || tags[start - 1] === COMMA;
}

function isSeveral(noun: string, language: Document["language"]): boolean {
  return language.nouns.pluralPeople.has(noun) || endsAsPlural(noun, language);
}

/** How long the relative clause of such a subject may be, in tokens. */
const LONGEST_RELATIVE = 10;

/** What may stand beside the object of such a clause. */
const BESIDE_OBJECTS: ReadonlySet<number> = new Set([PREPOSITION, ADVERB, PRONOUN]);

/** The base form of a verb that reports words before "that", whatever stands before it. */
function lemmaOf(word: string, { speech }: Document["language"]): string | undefined {
  return speech.verbs.get(word)?.lemma ?? speech.verbsBeforeThat.get(word) ?? speech.documentVerbs.get(word);
}

/** How long the subject of such a verb may be, in tokens: "critics of the former mayor of Ashby". */
const LONGEST_SEVERAL = 20;

/** Whether nothing but noun phrases stands between the head of a sentence and a token, and people, in the plural or not, are among its first words. */
export function isBehindPeople(
  { tokens, language }: Pick<Document, "tokens" | "language">,
  firstToken: number,
  tags: Uint8Array,
  at: number,
  isSeveral: boolean,
): boolean {
  let people = false;
  for (let before = firstToken; before < at; before += 1) {
    const tag = tags[before] ?? 0;
    if (!isInNounPhrase(tag) && tag !== PREPOSITION && tag !== TO && tag !== ADVERB) return false;
    if (before > firstToken + LONGEST_HEAD || people) continue;
    const head = tokens[before]?.lower ?? "";
    const one = isSeveral ? singularOf(head, language) : head;
    people = (one !== head) === isSeveral && (language.nouns.roles.has(one) || language.nouns.humans.has(one));
  }
  return people;
}

/** How far from the start of the sentence those people may stand, in tokens. */
const LONGEST_HEAD = 4;
