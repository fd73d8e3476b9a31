import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { isBe } from "../../grammar/is-be.ts";
import { findTag, holdsTag } from "../../grammar/steps.ts";
import { COMPLEMENTIZER, FREE_RELATIVE, PREDICATIVE, servesAs } from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMMA,
  CONJUNCTION,
  GERUND,
  isFiniteVerb,
  MARK,
  NAME,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endsAsPlural } from "../../grammar/word-endings.ts";
import { endOfRun, isIn } from "../../text/item-at.ts";
import { isOwned } from "../accounts.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import {
  behindTeller,
  behindTelling,
  commaBeforeSource,
  commaBeforeTelling,
  endsInHelper,
  firstVerb,
  LONGEST_SOURCE,
} from "./beside-telling.ts";
import { type ContentWeights, chooseEnd, type TokenSpan } from "./choose-content.ts";
import type { CuePlace, Edges } from "./cue-place.ts";
import { hasSubjectInFront, isSaidBehindAddition } from "./subject-in-front.ts";

/**
 * The two halves of a clause around its source: “⟦The mayor⟧, according to Ann Roe, ⟦had lost the vote⟧”, “⟦the dam⟧,
 * in his view, ⟦is unsafe⟧”, “⟦Moe⟧, prosecutors allege, ⟦sold the grain⟧”. Before the source stands a subject without
 * its verb, and behind it that verb. Behind "according to" it must not be a verb of speech, though behind "in his view"
 * it may be. Null for anything else.
 */
export function spansRoundSource(place: CuePlace, weights: ContentWeights): TokenSpan[] | null {
  const { grammar, cue, first, last } = place;
  const { tags } = grammar;
  // "said that pensioners like Roe, 84, were cold": what follows "that" was said, and is not a source.
  if (cue.form === "verb" && servesAs(grammar, cue.lastToken, COMPLEMENTIZER)) return null;
  const isInverted =
    cue.form === "verb" &&
    grammar.language.speech.invertingVerbs.has(cue.lemma) &&
    isFiniteVerb(tags[cue.headToken]) &&
    tags[cue.firstToken - 1] === COMMA &&
    wordAt(grammar, cue.lastToken) !== ":";
  const comma = isInverted ? commaBeforeTelling(grammar, cue) : commaBeforeSource(grammar, cue);
  if (comma <= first || (tags[first] === PREPOSITION && !opensClauseAsSubject(grammar, first))) return null;
  const own = holdsFinite(grammar, first, comma) ? startOfSubject(place, comma) : first;
  if (own < 0 || (isInverted && hasSubjectInFront(place))) return null;
  const verb = cue.form === "verb" && !isInverted ? verbBehind(place) : verbBehindSource(place);
  if (verb < 0 || last <= verb + 1 || (own > first && !isFiniteVerb(tags[verb]))) return null;
  // “But ⟦the last part⟧, as Roe points out, ⟦is true⟧”: with "as" the writer links it to what stands before.
  const isLinked = servesAs(grammar, comma + 1, PREDICATIVE) && tags[first] === CONJUNCTION;
  return [{ first: isLinked ? first + 1 : own, last: comma, probability: 1 }, ...chooseEnd(place, verb, weights)];
}

/**
 * Where the subject before the comma begins, of a sentence that has a verb there: “it shut because ⟨the owner⟩,
 * according to Roe, left”; -1 if none stands alone.
 */
function startOfSubject(place: CuePlace, comma: number): number {
  const { grammar, cue, first } = place;
  if (isRelativeAlone(grammar, first, comma)) return first;
  const own = startOfOwnClause(place, comma);
  const isAlone = own > first && cue.form === "according-to" && endOfNounPhrase(grammar, own, comma) === comma;
  return isAlone ? own : -1;
}

/**
 * The two halves of a clause that goes on in marks, with its verb or behind it: “⟦Farmers⟧, she argues in The Long
 * Field, ⟦“are to blame”⟧”, “⟦The sale was⟧, she said, ⟦“a disgrace”⟧”, “⟦It will close⟧, said the mayor, Ann Roe,
 * ⟦“and soon”⟧”. Null where there is no verb on either side of the source, or the sentence goes on behind the marks.
 */
export function spansIntoMarks(place: CuePlace): TokenSpan[] | null {
  const { grammar, cue, pairOf, first, last } = place;
  const comma = commaBeforeTelling(grammar, cue);
  const isOpener = grammar.tags[first] === PREPOSITION || grammar.tags[first] === ADVERB;
  const isLink = isOpener && !opensClauseAsSubject(grammar, first);
  const isHelped = comma > first + 1 && (endsInHelper(grammar, comma) || isBe(grammar, comma - 1));
  if (comma <= first || isLink || (!isHelped && cue.form !== "verb")) return null;
  const isInverted = comma === cue.firstToken - 1;
  const marks = behindTeller(place, comma);
  if (marks < 0 || grammar.tags[marks] !== MARK) return null;
  // "The mayor, Ann Roe, said the owner, Joe Moe, “knew of it”"
  if (isSaidBehindAddition(place) && holdsTag(grammar.tags, cue.lastToken, marks - 1, COMMA)) return null;
  const isVerb = firstVerb(grammar, marks + 1, last) >= 0 || (isInverted && isNounAlone(place, comma, marks));
  const own = startOfOwnClause(place, comma);
  const isSubject = !holdsFinite(grammar, own, comma) || isRelativeAlone(grammar, own, comma);
  const isOpen = isHelped || (isSubject && isVerb);
  if (!isOpen && !(isInverted && (isNamedApart(place, marks) || goesOnAt(place, marks + 1)))) return null;
  if (!isIn(pairOf, marks) || endOfRun(pairOf, marks) < last) return null;
  return [
    { first: own, last: comma, probability: 1 },
    { first: marks, last, probability: 1 },
  ];
}

/**
 * “⟨Moe⟩, says Roe, “⟨eats⟩ like a horse””: whether a word without a capital stands in marks behind a noun phrase
 * alone. It is the verb, whatever its tag.
 */
function isNounAlone({ grammar, first }: CuePlace, comma: number, marks: number): boolean {
  const isVerb = grammar.document.tokens[marks + 1]?.capital === false && grammar.tags[marks + 1] !== PRONOUN;
  return isVerb && endOfNounPhrase(grammar, first, comma) === comma;
}

/** “It will end, says Roe, “⟨when⟩ it ends””: whether a clause without a capital depends on the one before. */
function goesOnAt({ grammar: { document, language } }: CuePlace, at: number): boolean {
  const { capital = true, lower = "" } = document.tokens[at] ?? {};
  return !capital && language.smallWords.subordinators.has(lower);
}

/** "says ⟨the chairman, Ann Roe,⟩ “…”": whether the speaker's name stands between commas right before the marks. */
function isNamedApart({ grammar, cue, first }: CuePlace, marks: number): boolean {
  const { language, tags } = grammar;
  if (!language.speech.invertingVerbs.has(cue.lemma)) return false;
  // "The email, ⟨which⟩ was leaked, warned"
  for (let at = Math.max(first, cue.firstToken - LONGEST_SOURCE); at < cue.firstToken - 1; at += 1)
    if (tags[at] === COMMA && tags[at + 1] === WH_WORD) return false;
  let name = marks - 2;
  while (name > cue.lastToken && tags[name] === NAME) name -= 1;
  return tags[marks - 1] === COMMA && name < marks - 2 && name > cue.lastToken && tags[name] === COMMA;
}

/** How far behind "who" its verb may stand, in tokens. */
const RELATIVE_REACH = 3;

/**
 * "⟨That⟩ it leaks, says Roe, is known", "⟨Whether⟩ it will open is, says Roe, unclear", "⟨Why⟩ it closed": whether a
 * clause that is the subject opens; unlike "⟨That⟩ is late".
 */
function opensClauseAsSubject(grammar: Grammar, first: number): boolean {
  const { language, tags } = grammar;
  if (isFiniteVerb(tags[first + 1])) return false;
  const word = wordAt(grammar, first);
  return servesAs(grammar, first, COMPLEMENTIZER) || language.helpers.questionOpeners.has(word);
}

/**
 * “⟨Anyone who has kept bees⟩, he says, knows”, “⟨What is needed⟩, he says, is rain”, “⟨That it leaks⟩, he says, is
 * known”: whether the only verb before the comma belongs to "who", "what" or the like.
 */
function isRelativeAlone(grammar: Grammar, first: number, comma: number): boolean {
  const { tags, language } = grammar;
  const verbs = [];
  for (let at = first; at < comma; at += 1) if (isFiniteVerb(tags[at])) verbs.push(at);
  const [verb = first, another] = verbs;
  if (another !== undefined) return false;
  if (servesAs(grammar, first, FREE_RELATIVE) || opensClauseAsSubject(grammar, first)) return true;
  for (let at = verb - 1; at > first && at >= verb - RELATIVE_REACH; at -= 1)
    if (language.smallWords.personalRelatives.has(wordAt(grammar, at)) && tags[at - 1] !== COMMA) return true;
  return false;
}

/**
 * The two halves of a clause that is split within its verb: “⟦She was⟧, she says now, ⟦too young⟧”, “⟦The mill is⟧,
 * says Ann Roe, ⟦unsafe⟧”, “⟦it had also⟧, according to Moe, ⟦lost the vote⟧”. Null where no helping verb stands before
 * the comma, or nothing behind the next one.
 */
export function spansWithinVerb(place: CuePlace, weights: ContentWeights): TokenSpan[] | null {
  const { grammar, cue, first, last } = place;
  const { tags } = grammar;
  const comma = commaBeforeTelling(grammar, cue);
  if (comma <= first + 1 || !endsInHelper(grammar, comma)) return null;
  if (tags[first] === PREPOSITION && !opensClauseAsSubject(grammar, first) && !isTopicSetOff(place, comma)) return null;
  const behind = behindTeller(place, comma);
  const next = comma === cue.firstToken - 1 ? behindName(grammar, behind, last) : behind;
  if (next < 0 || tags[next] === CONJUNCTION || last <= next) return null;
  return [{ first: startOfOwnClause(place, comma), last: comma, probability: 1 }, ...chooseEnd(place, next, weights)];
}

/** “They had, said the mayor, ⟨Ann Roe⟩: it leaked”: the token behind a name and its colon; any other token itself. */
function behindName(grammar: Grammar, at: number, last: number): number {
  const end = at < 0 ? at : endOfNounPhrase(grammar, at, last);
  const sign = wordAt(grammar, end);
  return end > at && grammar.tags[end - 1] === NAME && (sign === ":" || sign === ";") ? end + 1 : at;
}

/** "⟨As for the mill, it⟩ is, says Roe, unsafe": whether the clause begins behind a phrase and a comma. */
function isTopicSetOff({ grammar, first }: CuePlace, comma: number): boolean {
  const { clauses, tags } = grammar;
  const end = findTag(tags, first, comma, COMMA);
  return end > first && isWholeClause(clauses[end + 1]) && !holdsFinite(grammar, first, end);
}

/**
 * The start of the content before a comma: behind a semicolon, a word like "because", or "that", if a clause of the
 * writer's stands before it: “it is late because ⟨the board had⟩, according to Roe, …”, “word came that ⟨it was⟩, in
 * Roe's words, …”.
 */
function startOfOwnClause({ cue, first, grammar }: CuePlace, comma: number): number {
  const { clauses, language, tags } = grammar;
  const isAccount = cue.form === "according-to" && isOwned(cue);
  for (let at = comma - 1; at > first; at -= 1) {
    if (wordAt(grammar, at) === ";" && holdsFinite({ tags }, first, at)) return at + 1;
    const isThat = isAccount && servesAs(grammar, at, COMPLEMENTIZER) && isWholeClause(clauses[at + 1]);
    if (isThat && holdsFinite({ tags }, first, at)) return at + 1;
    const isLink = language.smallWords.subordinators.has(wordAt(grammar, at)) && tags[at] !== WH_WORD;
    if (isLink && holdsFinite({ tags }, first, at)) return at + 1;
  }
  return first;
}

/**
 * “it is over, Roe said, ⟦unprompted⟧”, “Roe added, ⟦smiling⟧”: whether the span says how it was said, behind a whole
 * clause.
 */
export function isManner({ grammar, cue, first }: CuePlace, span: Edges): boolean {
  const { tags } = grammar;
  const isWord = span.last === span.first + 1 && tags[span.first - 1] === COMMA && MANNERS.has(tags[span.first] ?? 0);
  const comma = commaBeforeTelling(grammar, cue);
  return isWord && comma > first && holdsFinite(grammar, first, comma) && !endsInHelper(grammar, comma);
}

const MANNERS: ReadonlySet<number> = new Set([ADJECTIVE, ADVERB, GERUND, PARTICIPLE]);

/**
 * The verb right behind the comma that follows a verb of speech and what says to whom, when and where; -1 if there is
 * none.
 */
function verbBehind(place: CuePlace): number {
  const at = behindTelling(place);
  return at >= 0 && firstVerb(place.grammar, at, place.last) >= 0 ? at : -1;
}

/** “⟦…⟧, in the view of Ann Roe”: whether the source stands behind a comma, with no verb behind it. */
export function isBehindClause(place: CuePlace): boolean {
  const { grammar, cue, first, last } = place;
  if (endsInRelative(place)) return true;
  const isView = cue.form === "according-to" && cue.headToken > cue.firstToken;
  const isApart = grammar.tags[cue.firstToken - 1] === COMMA && cue.firstToken - 1 > first;
  return isView && isApart && !holdsFinite(grammar, cue.lastToken, last) && holdsFinite(grammar, first, cue.firstToken);
}

/**
 * “⟦Not much⟧, according to Ann Roe, ⟨whose mill is old⟩.”: whether only a relative clause follows the source, up to
 * the end.
 */
function endsInRelative({ grammar, cue, first, last }: CuePlace): boolean {
  const { tags } = grammar;
  if (cue.form !== "according-to" || tags[cue.firstToken - 1] !== COMMA || cue.firstToken - 1 <= first) return false;
  const comma = findTag(tags, cue.lastToken, last, COMMA);
  if (comma < 0 || tags[comma + 1] !== WH_WORD) return false;
  return !holdsTag(tags, comma + 1, last, COMMA) && !holdsTag(tags, comma, last, MARK);
}

/**
 * The verb, or an adverb before it, right behind the comma that ends the source; -1 if there is none, or if it reports
 * speech.
 */
function verbBehindSource({ grammar, cue, cueAt, last }: CuePlace): number {
  const end = Math.min(last, cue.lastToken + LONGEST_SOURCE);
  for (let at = cue.lastToken; at < end; at += 1) {
    if (grammar.tags[at] !== COMMA) continue;
    // "Packs, says Roe, ⟨kill⟩ fewer cattle": the tagger does not see the plural subject before the verb.
    const subject = wordAt(grammar, cue.firstToken - 2);
    const mayBeBase = isOwned(cue) || (cue.form === "verb" && endsAsPlural(subject, grammar.language));
    const verb = mayBeBase && grammar.tags[at + 1] === BASE ? at + 1 : firstVerb(grammar, at + 1, end);
    if (verb >= 0) return isOwned(cue) || (cueAt(verb) === undefined && cueAt(verb + 1) === undefined) ? at + 1 : -1;
  }
  return -1;
}
