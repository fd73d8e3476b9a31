import { isWholeClause, SUBORDINATE } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { stepBack, stepOver } from "../../grammar/steps.ts";
import { ADVERSATIVE, COORDINATOR, RELATIVE_OF_THINGS, servesAs } from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  MARK,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  PREPOSITION,
  STOP,
  SYMBOL,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { Cue } from "../attribution.ts";
import { endOfNounPhrase, endWithAdded } from "../noun-phrase.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";
import { opensMomentClause } from "./moments.ts";

/** The longest part of a sentence between two commas or conjunctions, in tokens. */
const REACH = 80;

/**
 * Whether the speaker follows a verb of speech, and not a clause that was said: “the bridge will close, said ⟨a woman
 * who declined to give her name⟩”, “said ⟨the driver of the bus⟩”. The verb stands behind a comma and a whole clause or
 * a retort. Behind it stands somebody, perhaps with a relative clause, but no main verb.
 */
export function isInverted(grammar: Grammar, sentence: Sentence, cue: Cue): boolean {
  const { tags } = grammar;
  if (cue.form !== "verb" || cue.firstToken !== cue.headToken || !grammar.language.speech.invertingVerbs.has(cue.lemma))
    return false;
  if (!isFiniteVerb(tags[cue.headToken]) || tags[cue.firstToken - 1] !== COMMA) return false;
  if (endsHeadline(grammar, sentence, cue.lastToken) || isTitledAlone(grammar, sentence, cue.lastToken)) return true;
  // "Too dear, says Roe; …"
  const subject = endOfNounPhrase(grammar, cue.lastToken, sentence.lastToken);
  if (subject > cue.lastToken && wordAt(grammar, subject) === ";") return true;
  const isClause = countMainVerbs(grammar, sentence.firstToken, cue.firstToken - 1) > 0;
  return (
    (isPersonWithRelative(grammar, sentence, cue.lastToken) ||
      isPersonAlone(grammar, sentence, cue.lastToken, isClause) ||
      isPersonNamed(grammar, sentence, cue.lastToken) ||
      isOneAlone(grammar, sentence, cue.lastToken) ||
      isBeforeGerund(grammar, sentence, cue.lastToken)) &&
    (isOrder(grammar, sentence) || isRetort(grammar, sentence.firstToken, cue.firstToken - 1) || isClause)
  );
}

/** The longest retort, in words. */
const LONGEST_RETORT = 3;

/**
 * "⟨Nonsense⟩, says Roe, who", "⟨Too dear⟩, says the mayor, who": whether one to three words without an article, verb
 * or preposition open the sentence.
 */
function isRetort({ tags }: Grammar, first: number, comma: number): boolean {
  if (comma - first > LONGEST_RETORT || comma <= first) return false;
  // “Rubbish, says the mayor, who”: the tagger may mistake the word for a name.
  if (comma === first + 1 && tags[first] === NAME) return true;
  return tags.subarray(first, comma).every((tag) => tag === NOUN || tag === ADJECTIVE || tag === ADVERB);
}

/** How many words may name the speaker of a headline: "says former Corran mayor". */
const LONGEST_IN_HEADLINE = 6;

/** "Early trends ‘not final’, says ⟨ruling front⟩": whether a few words without a verb or an article end a headline. */
function endsHeadline({ document, tags }: Grammar, { lastToken }: Sentence, from: number): boolean {
  const headline = document.blocks.find(({ zone }) => zone === "headline");
  if (headline === undefined || from >= headline.lastToken || lastToken < headline.lastToken) return false;
  const end = headline.lastToken;
  if (end === from || end - from > LONGEST_IN_HEADLINE || tags[end - 1] !== NOUN) return false;
  for (let at = from; at < end - 1; at += 1)
    if (document.tokens[at]?.kind !== "word" || isFiniteVerb(tags[at])) return false;
  return true;
}

/**
 * Whether the subject of a verb of speech stands before it, with a relative clause: “⟨Roe, who opposed the plan⟩, said
 * …”, “But ⟨Roe, who⟩ …”, “⟨Acme, which had lost⟩, said”, “⟨Roe, the farmer who leads the union⟩, said”, “⟨his son, Tom
 * Roe, 17, who fishes⟩, said”, “⟨a nurse at the mill, speaking as she left⟩, said beds were”, but not “…, said Roe”.
 */
export function isSubject(grammar: Grammar, sentence: Sentence, cue: Cue): boolean {
  if (cue.form !== "verb" || grammar.tags[cue.firstToken - 1] !== COMMA) return false;
  const isLinked = servesAs(grammar, sentence.firstToken, COORDINATOR | ADVERSATIVE);
  const from = isLinked ? sentence.firstToken + 1 : sentence.firstToken;
  const nounPhrase = endOfNounPhrase(grammar, from, cue.firstToken);
  if (nounPhrase === from || countMainVerbs(grammar, from, cue.firstToken - 1) > 0) return false;
  const added = endWithAdded(grammar, from, cue.firstToken);
  const isSpeaking = grammar.tags[added] === COMMA && grammar.tags[added + 1] === GERUND;
  if (isSpeaking && grammar.tags[cue.lastToken] !== NAME && !isPersonAlone(grammar, sentence, cue.lastToken, false))
    return true;
  const comma = behindAge(grammar, nounPhrase);
  const appositive = behindAge(grammar, endOfNounPhrase(grammar, comma + 1, cue.firstToken));
  const hasRelative = appositive > comma + 1 && grammar.tags[appositive] === WH_WORD;
  // "Ann Roe, the mayor, warned Moe"
  const isNamed =
    grammar.tags[from] === NAME && grammar.tags[comma] === COMMA && grammar.tags[comma + 1] === DETERMINER;
  if (isNamed && appositive === cue.firstToken - 1 && grammar.tags[cue.lastToken] === NAME) return true;
  return hasRelative || isBeforeRelative(grammar, comma) || isBeforeRelative(grammar, appositive);
}

/** "Roe⟨,⟩ who", "Acme⟨,⟩ which": whether a comma stands before a relative. */
function isBeforeRelative(grammar: Grammar, comma: number): boolean {
  const relative = wordAt(grammar, comma + 1);
  return (
    grammar.tags[comma] === COMMA &&
    (grammar.language.smallWords.personalRelatives.has(relative) || servesAs(grammar, comma + 1, RELATIVE_OF_THINGS))
  );
}

/** The comma behind an age: "Roe⟨, 29⟩, who"; the token itself if there is no age. */
function behindAge({ tags }: Grammar, comma: number): number {
  const isAge = tags[comma] === COMMA && tags[comma + 1] === NUMBER && tags[comma + 2] === COMMA;
  return isAge ? comma + 2 : comma;
}

/**
 * Whether a noun phrase stands at a token, with "who" behind it before any verb, and only verbs of subordinate clauses
 * up to the end.
 */
function isPersonWithRelative(grammar: Grammar, sentence: Sentence, from: number): boolean {
  const lastToken = Math.min(sentence.lastToken, from + REACH);
  if (endOfNounPhrase(grammar, from, lastToken) === from) return false;
  let relative = from;
  while (relative < lastToken && !grammar.language.smallWords.personalRelatives.has(wordAt(grammar, relative))) {
    if (isFiniteVerb(grammar.tags[relative])) return false;
    relative += 1;
  }
  return relative < lastToken && countMainVerbs(grammar, relative, endOfPart(grammar, relative, lastToken)) === 0;
}

/**
 * Whether "the driver of the bus", "its press officer, Ann Roe", "Ann Roe of the bus company" or "deputy minister Ann
 * Roe" stands at a token, with no verb up to the end.
 *
 * @param isBehindClause whether a clause stands before the verb of speech, so that a time clause may stand behind the
 *   speaker: "said Ann Roe ⟨as Moe looked on⟩"
 */
function isPersonAlone(grammar: Grammar, sentence: Sentence, from: number, isBehindClause: boolean): boolean {
  const lastToken = Math.min(sentence.lastToken, from + REACH);
  const { tags } = grammar;
  const name = endOfTitle(grammar, from);
  const isNamed = tags[name] === NAME && tags[name + 1] === NAME;
  if (tags[from] !== DETERMINER && tags[from] !== OWNER && !isNamed) return false;
  const end = endOfPart(grammar, from, lastToken);
  for (let at = from; at < end && !(isBehindClause && opensMomentClause(grammar, at)); at += 1)
    if (isFiniteVerb(tags[at])) return false;
  if (isNamed) return true;
  let head = from + 1;
  while (head + 1 < end && (tags[head] === ADJECTIVE || tags[head + 1] === NOUN)) head += 1;
  const noun = wordAt(grammar, head);
  return (
    grammar.language.nouns.roles.has(noun) ||
    grammar.language.nouns.humans.has(noun) ||
    grammar.language.nouns.documents.has(noun) ||
    grammar.language.nouns.pluralPeople.has(noun)
  );
}

/** "⟨police spokesperson Sgt Ann Roe⟩.": whether a title and a name end the sentence; no clause could be that. */
function isTitledAlone(grammar: Grammar, { lastToken }: Sentence, from: number): boolean {
  const { tags } = grammar;
  const name = endOfTitle(grammar, from);
  if (name === from || tags[name] !== NAME || tags[name + 1] !== NAME) return false;
  let end = name;
  while (end < lastToken && tags[end] === NAME) end += 1;
  return tags[end] === STOP && end >= lastToken - 1;
}

/** The longest title before a name, in tokens: "former deputy forest warden". */
const LONGEST_BEFORE_NAME = 5;

/** "⟨deputy minister⟩ Ann Roe": the token behind nouns that end in a role; the token itself if there are none. */
function endOfTitle(grammar: Grammar, from: number): number {
  const { language, tags } = grammar;
  let end = from;
  while (end < from + LONGEST_BEFORE_NAME && isInTitle(tags[end])) end += 1;
  return end > from && language.nouns.roles.has(wordAt(grammar, end - 1)) ? end : from;
}

/** "⟨investigating officer⟩ Ann Roe": whether a tag may occur in a title. */
function isInTitle(tag: number | undefined): boolean {
  return tag === NOUN || tag === ADJECTIVE || tag === GERUND;
}

/**
 * “…, said ⟨the board's head of sales, Ann Roe⟩, since …”: whether a phrase stands there with the name, between commas,
 * of the person whom it describes.
 */
function isPersonNamed(grammar: Grammar, { lastToken }: Sentence, from: number): boolean {
  const { tags } = grammar;
  const comma = endOfCircumstances(
    grammar,
    endOfNounPhrase(grammar, from, lastToken),
    Math.min(lastToken, from + LONGEST_TITLE),
  );
  if (comma === from || tags[comma] !== COMMA || tags[comma + 1] !== NAME || tags[comma + 2] !== NAME) return false;
  let end = comma + 3;
  while (tags[end] === NAME) end += 1;
  return tags[end] === COMMA || tags[end] === STOP;
}

/**
 * “…, said ⟨the ministry on Monday⟩, adding”: whether a phrase stands there, with a gerund of speech behind a comma.
 */
function isBeforeGerund(grammar: Grammar, { lastToken }: Sentence, from: number): boolean {
  const subject = endOfNounPhrase(grammar, from, lastToken);
  const comma = subject === from ? from : endOfCircumstances(grammar, subject, lastToken);
  const isGerund = grammar.tags[comma] === COMMA && grammar.tags[comma + 1] === GERUND;
  return isGerund && grammar.language.speech.verbs.has(wordAt(grammar, comma + 1));
}

/** "⟨Mend⟩ the roof, thunders Roe", "Never ⟨mind⟩ the roof": whether the sentence begins with an order. */
function isOrder({ tags }: Grammar, { firstToken }: Sentence): boolean {
  return tags[stepOver(tags, firstToken, ADVERB)] === BASE;
}

/**
 * "…, snorts ⟨Roe⟩.", "…, said ⟨Roe⟩, “and cold”", "…, suggests ⟨another⟩.", "…, say ⟨half of them⟩.": whether a single
 * name that is not a day or month, or a phrase that begins with a word like "half", ends the sentence or stands before a
 * comma and marks.
 */
function isOneAlone(grammar: Grammar, sentence: Sentence, from: number): boolean {
  const { document, language, tags } = grammar;
  const { capital, lower } = document.tokens[from] ?? { capital: false, lower: "" };
  const isSome = language.smallWords.standingAlone.has(lower);
  const isPart = isSome && tags[from + 1] === PREPOSITION;
  const end = isPart ? endOfNounPhrase(grammar, from, sentence.lastToken) : from + 1;
  if (tags[end] !== STOP && !(tags[end] === COMMA && tags[end + 1] === MARK)) return false;
  if (isSome) return true;
  if (tags[from] !== NAME || !capital) return false;
  return !language.calendar.weekdays.has(lower) && !language.calendar.months.has(lower);
}

/** The longest description of somebody, in tokens. */
const LONGEST_TITLE = 15;

/** The token at which the next clause begins on the same level: a dash or semicolon, or a comma with "and". */
function endOfPart({ tags }: Grammar, from: number, end: number): number {
  let at = from;
  while (at < end && tags[at] !== SYMBOL && !(tags[at] === COMMA && tags[at + 1] === CONJUNCTION)) at += 1;
  return at;
}

/**
 * Counts finite verbs that belong to no subordinate clause. Each clause that "who", "because" or "that" opens takes
 * one, and those that "and" joins to it.
 */
function countMainVerbs({ tags, clauses }: Grammar, from: number, to: number): number {
  let verbs = 0;
  let opened = 0;
  for (let at = Math.max(from, to - REACH); at < to; at += 1) {
    // "who ⟨believe it may⟩ be": a clause right behind a verb has a verb of its own.
    if (clauses[at] === SUBORDINATE || (isFiniteVerb(tags[at]) && isWholeClause(clauses[at + 1]))) opened += 1;
    if (isFiniteVerb(tags[at]) && !isJoined(tags, at)) verbs += 1;
  }
  return Math.max(0, verbs - opened);
}

/** "who stopped and ⟨looked⟩": whether "and" joins the verb to another. */
function isJoined(tags: Uint8Array, verb: number): boolean {
  const before = stepBack(tags, verb, ADVERB) - 1;
  return tags[before] === CONJUNCTION;
}

/**
 * "it leaks, said ⟨a handful of brewers who have seen it⟩", "it leaks, noted ⟨the Herald's Ann Roe⟩.": whether the
 * speaker follows a verb of speech that stands behind a clause and a comma; not in "Roe, who led it, said ⟨men who
 * worry may go⟩".
 */
export function isSpeakerBehind({ cue, grammar, first: start, last }: CuePlace, { first }: TokenSpan): boolean {
  const { language, tags } = grammar;
  const comma = cue.firstToken - 1;
  if (cue.form !== "verb" || first !== cue.lastToken || tags[comma] !== COMMA) return false;
  if (!language.speech.invertingVerbs.has(cue.lemma) || !isFiniteVerb(tags[cue.headToken])) return false;
  const end = endWithAdded(grammar, first, last);
  const isDescribed = language.smallWords.personalRelatives.has(wordAt(grammar, end));
  const isNamed = tags[end - 1] === NAME && tags[end] === STOP;
  if (end === first || !(isDescribed || isNamed)) return false;
  let from = comma;
  while (from > Math.max(start, comma - REACH) && tags[from - 1] !== COMMA) from -= 1;
  return tags[from] !== WH_WORD && tags[from] !== PREPOSITION && holdsFinite(grammar, from, comma);
}
