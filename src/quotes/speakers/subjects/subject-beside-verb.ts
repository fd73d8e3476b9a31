import type { Grammar } from "../../../grammar/grammar.ts";
import { isNumberHyphen } from "../../../grammar/number-hyphen.ts";
import { COMPLEMENTIZER, COORDINATOR, GENITIVE, INDEFINITE, ONE, servesAs } from "../../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  COMMA,
  DETERMINER,
  isFiniteVerb,
  isVerb,
  MARK,
  NAME,
  NOUN,
  NUMBER,
  PARTICIPLE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  STOP,
  TO,
  WH_WORD,
} from "../../../grammar/tags.ts";
import { timePhraseAt } from "../../circumstances/time-phrase.ts";
import type { TokenRange } from "../../scene.ts";
import { isTitleCase } from "../../title-case.ts";
import { beforeAdverbs } from "./before-verb.ts";
import {
  beforeInsertion,
  beforeObject,
  isGerundInPhrase,
  isHead,
  isInPhrase,
  type Place,
  startOfPhrase,
} from "./between-subject-and-verb.ts";
import type { Subject } from "./subject-mention.ts";

/** The handle somebody posts under, as a subject: "⟨@bookworm⟩ wrote"; else null. */
export function handleAt({ grammar: { document }, taken }: Place, at: number): Subject | null {
  const isHandle = taken[at] !== 1 && document.tokens[at]?.text.startsWith("@") === true;
  return isHandle ? { firstToken: at, lastToken: at + 1, phraseLast: at + 1 } : null;
}

/** A document as a subject, unless the cast has it. */
export function untaken({ grammar, taken }: Place, written: TokenRange | null): Subject | null {
  if (written === null || taken[written.lastToken - 1] === 1) return null;
  const { firstToken, lastToken } = written;
  return { firstToken, lastToken, phraseLast: grammar.tags[lastToken] === NUMBER ? lastToken + 1 : lastToken };
}

/**
 * The noun phrase that begins at a token, without the owner of what it names, "the doctors' ⟨union⟩"; null for none. A
 * time, "his son, Roe, said ⟨Friday⟩", does not count.
 */
export function subjectAfter({ grammar, taken, sentence }: Place, from: number): Subject | null {
  const { tags, document } = grammar;
  if (timePhraseAt(document.tokens, from, sentence.lastToken) !== null) return null;
  if (isCountedOrCalled(grammar, from)) return { firstToken: from, lastToken: from + 2, phraseLast: from + 2 };
  let first = from;
  let last = from;
  const goesOn = (at: number) =>
    isInPhrase(tags[at] ?? 0) || isGerundInPhrase(tags, at) || isNumberHyphen(grammar, at) || isToldNewly(tags, at);
  while (last < sentence.lastToken && goesOn(last)) {
    // "said the pub ⟨where⟩ he drank", "said the island ⟨Roe⟩ bought"
    if (last > from && (tags[last] === WH_WORD || isContact(tags, last))) break;
    // "says everyone ⟨I⟩ meet"
    if (servesAs(grammar, last, COMPLEMENTIZER) || (last > from && tags[last] === PRONOUN)) break;
    last += 1;
    if (tags[last - 1] === POSSESSIVE) first = last;
    else if (taken[last - 1] === 1 && taken[last] !== 1 && tags[last] !== POSSESSIVE) return null;
  }
  // "said marine acoustics ⟨researcher Ann Roe⟩": a noun before a title.
  const isOther = tags[last] === PRONOUN || tags[last] === WH_WORD || isContact(tags, last);
  const isTaken = last < sentence.lastToken && taken[last] === 1 && !isOther;
  const isBeforeTitle = isTaken && document.tokens[last]?.kind === "word";
  if (isBeforeTitle || leadsToName({ grammar, taken, sentence }, last)) return null;
  // “…,” said ⟨one⟩ of them. “…,” begged ⟨another⟩, and
  const isAlone = last === first + 1 && (tags[first] === NUMBER || isDeterminerAlone(grammar, first));
  return (isAlone || isOtherOf(grammar, first, last) || isHead(tags[last - 1] ?? 0)) &&
    last > first &&
    taken[last - 1] === 0
    ? { firstToken: first, lastToken: last, phraseLast: last }
    : null;
}

/** "said ⟨the accused⟩.", "said ⟨the two⟩,", "said ⟨all three⟩.": whether a determiner has no noun but such a word. */
function isCountedOrCalled({ document, language, tags }: Grammar, at: number): boolean {
  const { nouns } = language;
  const word = document.tokens[at + 1]?.lower ?? "";
  const isCalled = tags[at + 1] === PARTICIPLE && nouns.ofCases.has(word);
  const isCounted = tags[at + 1] === NUMBER && language.words.numerals.has(word);
  const end = tags[at + 2];
  return tags[at] === DETERMINER && (isCalled || isCounted) && (end === STOP || end === COMMA);
}

/** "the island ⟨Roe⟩ bought": whether a name right behind a noun has a verb of its own behind it. */
function isContact(tags: Uint8Array, name: number): boolean {
  let end = name;
  while (tags[end] === NAME) end += 1;
  return end > name && tags[name - 1] === NOUN && isFiniteVerb(tags[tags[end] === ADVERB ? end + 1 : end] ?? 0);
}

/** “…,” said ⟨the other⟩, ⟨the younger⟩, ⟨the other one⟩. */
function isOtherOf(grammar: Grammar, first: number, last: number): boolean {
  const { document, language, tags } = grammar;
  const isOther = language.smallWords.oneOfSeveral.has(document.tokens[first + 1]?.lower ?? "");
  const end = servesAs(grammar, last - 1, ONE) ? last - 1 : last;
  return isOther && end === first + 2 && tags[first] === DETERMINER;
}

/** "another,": whether a determiner that can stand for a noun does so before a pause. */
function isDeterminerAlone({ document, language, tags }: Grammar, at: number): boolean {
  const isPaused = tags[at + 1] === COMMA || tags[at + 1] === STOP;
  return tags[at] === DETERMINER && isPaused && language.smallWords.standingAlone.has(document.tokens[at]?.lower ?? "");
}

/**
 * "a ⟨newly⟩ found email", "a newly ⟨found⟩ email", "a ⟨recorded⟩ message": whether a token is an adverb or participle
 * between an article and a noun.
 */
function isToldNewly(tags: Uint8Array, at: number): boolean {
  if (tags[at] === PARTICIPLE && tags[at - 1] === DETERMINER) return tags[at + 1] === NOUN;
  const adverb = tags[at] === ADVERB ? at : at - 1;
  const isPart = tags[adverb + 1] === PARTICIPLE || tags[adverb + 1] === ADJECTIVE;
  return tags[adverb] === ADVERB && isPart && tags[adverb - 1] === DETERMINER && tags[adverb + 2] === NOUN;
}

/**
 * How far behind "and" the name may stand: "said grain ⟨and oilseeds broker⟩ Ann Roe", "said Fire ⟨and Rescue
 * spokesman⟩ Ann Roe".
 */
const MAX_TITLE = 6;

/** Whether a title goes on behind "and" up to a name, so that its first half is nobody. */
function leadsToName(
  { grammar, taken, sentence }: Pick<Place, "grammar" | "taken" | "sentence">,
  and: number,
): boolean {
  if (!servesAs(grammar, and, COORDINATOR)) return false;
  for (let at = and + 1; at < Math.min(sentence.lastToken, and + MAX_TITLE); at += 1) {
    if (taken[at] === 1) return at > and + 1 || isBeforeOffice(grammar, at);
    const tag = grammar.tags[at] ?? 0;
    if (tag !== NOUN && tag !== NAME && tag !== ADJECTIVE) return false;
  }
  return false;
}

/** "and ⟨Rescue⟩ spokesman Ann Roe": whether a name stands right before an office in small letters and another name. */
function isBeforeOffice({ document: { tokens }, language }: Grammar, at: number): boolean {
  const isOffice = tokens[at + 1]?.capital === false && language.nouns.roles.has(tokens[at + 1]?.lower ?? "");
  return isOffice && tokens[at]?.capital === true && tokens[at + 2]?.capital === true;
}

/** How many prepositions and participles may follow the head: "a footnote ⟨in⟩ the report ⟨released⟩ Friday". */
const MAX_STEPS = 4;

/**
 * The noun phrase that ends before a verb group; adverbs and a relative clause or the like between commas may stand
 * between them. Behind an owner the last word is a noun, whatever the tagger takes it for: "Chile's largest ⟨sofamaker⟩
 * said".
 */
export function subjectBefore(place: Place, verb: number): Subject | null {
  const { tags } = place.grammar;
  const { firstToken } = place.sentence;
  let phraseLast = beforeAdverbs(place, verb);
  let at = phraseLast - 1;
  // "the report⟨, however,⟩ said": the adverb is not part of the speaker.
  const isLinked = tags[at] === COMMA && tags[at - 1] === ADVERB && tags[at - 2] === COMMA;
  if (isLinked) phraseLast = at - 2;
  const named = beforeTitle(place, at);
  if (named >= 0) at = named;
  else if (tags[at] === COMMA) at = beforeInsertion(place, at);
  if (at < firstToken) return null;
  const unmet = nounBeforeWho(place, at);
  if (unmet >= 0) return { firstToken: unmet, lastToken: at + 1, phraseLast, isNoun: true };
  at = beforeObject(place, at);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    if (place.taken[at] === 1) return null;
    const first = startOfPhrase(place, at);
    if (first > at) return null;
    const before = headBefore(place, first);
    if (before === NO_SUBJECT) return null;
    const isNoun = tags[at] === ADJECTIVE && tags[first - 1] === POSSESSIVE;
    if (before < 0 && (isNoun || isSubject(place, first, at)))
      return { firstToken: first, lastToken: at + 1, phraseLast, isNoun };
    if (before < 0) return null;
    at = before;
  }
  return null;
}

/**
 * "⟨One Mayo finisher⟩, who had 40 bullocks,": the start of the phrase that ends in a token, if that was taken for an
 * adverb but must be a noun, because "who" follows; else -1.
 */
function nounBeforeWho(place: Place, last: number): number {
  const { document, language, tags } = place.grammar;
  const isBeforeWho =
    tags[last + 1] === COMMA && language.smallWords.personalRelatives.has(document.tokens[last + 2]?.lower ?? "");
  if (tags[last] !== ADVERB || !isBeforeWho) return -1;
  const first = startOfPhrase(place, last - 1);
  return first < last && servesAs(place.grammar, first, INDEFINITE | ONE) ? first : -1;
}

const NO_SUBJECT = -2;

/** The longest title in marks, in tokens. */
const LONGEST_TITLE = 16;

/**
 * "a post in the ⟨group⟩ “Corran Mums”", "the ⟨report⟩, “Running Dry”,", "a ⟨leaflet⟩ titled “Out”": the noun before a
 * title in marks and capitals that ends at a token; -1 where none ends there.
 */
function beforeTitle({ grammar, sentence }: Place, last: number): number {
  const { document, language, tags } = grammar;
  const close = tags[last] === COMMA ? last - 1 : last;
  if (tags[close] !== MARK) return -1;
  let open = close - 1;
  while (open > sentence.firstToken && open > close - LONGEST_TITLE && tags[open] !== MARK) open -= 1;
  if (!isTitleCase(document.tokens, { firstToken: open, lastToken: close })) return -1;
  const word = document.tokens[open - 1]?.lower ?? "";
  const isNaming = language.inscriptions.namingWords.has(word) || language.things.naming.has(word);
  const isSetOff = tags[open - 1] === COMMA && (close < last || tags[close - 1] === COMMA);
  const noun = isNaming || isSetOff ? open - 2 : open - 1;
  return tags[open] === MARK && noun >= sentence.firstToken && tags[noun] === NOUN ? noun : -1;
}

/**
 * The last token of the noun phrase to which a preposition or participle links what begins at `first`; -1 if there is
 * no such link, and NO_SUBJECT behind a preposition that never belongs to a subject.
 */
function headBefore(place: Place, first: number): number {
  const { grammar, taken, sentence } = place;
  const { tags, language } = grammar;
  const link = tags[first - 1] ?? 0;
  const word = grammar.document.tokens[first - 1]?.lower ?? "";
  const none = language.smallWords.subjectPrepositions.has(word) && first > sentence.firstToken ? NO_SUBJECT : -1;
  if (first - 2 < sentence.firstToken || taken[first - 1] === 1) return none;
  // "a girl ⟨of about⟩ six"
  const isRough = (link === PREPOSITION || link === ADVERB) && servesAs(grammar, first - 2, GENITIVE);
  if (isRough && tags[first] === NUMBER && isHead(tags[first - 3] ?? 0)) return first - 3;
  if ((link !== PREPOSITION && link !== PARTICIPLE && link !== TO) || servesAs(grammar, first - 1, COMPLEMENTIZER))
    return none;
  if (isPartOf(place, first)) return first - 2;
  const last = tags[first - 2] === ADJECTIVE && first - 3 >= sentence.firstToken ? first - 3 : first - 2;
  const head = tags[last] ?? 0;
  if (isHead(head) || head === NUMBER || head === DETERMINER) return last;
  return head === PARTICIPLE && link !== PARTICIPLE ? last : none;
}

/**
 * "⟨many⟩ of whom", "the ⟨oldest⟩ of whom": whether an adjective and "of" before a relative name some of those before
 * it.
 */
function isPartOf({ grammar }: Place, relative: number): boolean {
  const { document, language, tags } = grammar;
  if (tags[relative] !== WH_WORD || !servesAs(grammar, relative - 1, GENITIVE)) return false;
  const isQuantity = language.smallWords.standingAlone.has(document.tokens[relative - 2]?.lower ?? "");
  return tags[relative - 2] === ADJECTIVE && (isQuantity || tags[relative - 3] === DETERMINER);
}

/** "Roe, ⟨29⟩, who won, said": whether a number stands between commas. */
function isAge({ grammar, sentence }: Pick<Place, "grammar" | "sentence">, at: number): boolean {
  const { tags } = grammar;
  return tags[at] === NUMBER && at > sentence.firstToken && tags[at - 1] === COMMA && tags[at + 1] === COMMA;
}

/**
 * Whether a phrase may be a subject: it ends in a noun or name, or is "the accused", "one Mayo ⟨finisher⟩", or one word
 * that stands for a noun: "many", "some", "which", "53". Right behind another verb it is that verb's object: “a couple
 * who won the lottery said”.
 */
function isSubject({ grammar, sentence }: Pick<Place, "grammar" | "sentence">, first: number, last: number): boolean {
  const tag = grammar.tags[last] ?? 0;
  if (first > sentence.firstToken && isVerb(grammar.tags[first - 1] ?? 0)) return false;
  if (isHead(tag)) return true;
  const isOpened = grammar.tags[first] === DETERMINER || (last > first && servesAs(grammar, first, ONE));
  if (tag === ADJECTIVE && isOpened) return true;
  if (last - first > 1 || isAge({ grammar, sentence }, last)) return false;
  return (
    tag === NUMBER ||
    (tag === WH_WORD && first > sentence.firstToken) ||
    grammar.language.smallWords.standingAlone.has(grammar.document.tokens[last]?.lower ?? "")
  );
}
