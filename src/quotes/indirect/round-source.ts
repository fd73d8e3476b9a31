import { isWholeClause, NOUN_CLAUSE, PRONOUN_CLAUSE, SUBORDINATE, VERB } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { isBe } from "../../grammar/is-be.ts";
import {
  ADVERSATIVE,
  COMPLEMENTIZER,
  COORDINATOR,
  EXPLETIVE,
  FREE_RELATIVE,
  PREDICATIVE,
  servesAs,
} from "../../grammar/syntax-words.ts";
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
  OTHER,
  PARTICIPLE,
  PREPOSITION,
  SYMBOL,
  WH_WORD,
} from "../../grammar/tags.ts";
import { endsAsPlural } from "../../grammar/word-endings.ts";
import { isOwned } from "../accounts.ts";
import type { Cue } from "../attribution.ts";
import { startOfGoing } from "../going.ts";
import { endOfNounPhrase, endWithAdded } from "../noun-phrase.ts";
import { trailingReport } from "../stance/trailing-report.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import { type ContentWeights, chooseEnd, type TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";
import { hasSubjectInFront } from "./subject-in-front.ts";

/** How far behind "according to" its source may end, in tokens. */
const LONGEST_SOURCE = 24;

/**
 * The two halves of a clause round its source: “⟦The mayor⟧, according to Ann Roe, ⟦had lost the vote⟧”, “⟦the dam⟧, in his view,
 * ⟦is unsafe⟧”, “⟦Moe⟧, prosecutors allege, ⟦sold the grain⟧”. Before the source stands a subject without its verb, and behind it that
 * verb, which behind "according to" is no verb of speech, though it may be one behind "in his view". Null where the source does not stand so.
 */
export function spansRoundSource(place: CuePlace, weights: ContentWeights): TokenSpan[] | null {
  const { grammar, cue, first, last } = place;
  const { tags } = grammar;
  // "said that pensioners like Roe, 84, were cold": what follows "that" was said, and is no source.
  if (cue.form === "verb" && servesAs(grammar, cue.lastToken, COMPLEMENTIZER)) return null;
  const isInverted =
    cue.form === "verb" &&
    grammar.language.speech.invertingVerbs.has(cue.lemma) &&
    isFiniteVerb(tags[cue.headToken] ?? 0) &&
    tags[cue.firstToken - 1] === COMMA;
  const comma = isInverted ? commaBeforeTelling(grammar, cue) : commaBeforeSource(grammar, cue);
  if (comma <= first || (tags[first] === PREPOSITION && !opensClauseAsSubject(grammar, first))) return null;
  if (holdsFinite(grammar, first, comma) && !isRelativeAlone(grammar, first, comma)) return null;
  if (isInverted && hasSubjectInFront(place)) return null;
  const verb = cue.form === "verb" && !isInverted ? verbBehind(place) : verbBehindSource(place);
  if (verb < 0 || last <= verb + 1) return null;
  // “But ⟦the last part⟧, as Roe points out, ⟦is true⟧”: with "as" the writer links it to what stands before.
  const isLinked = servesAs(grammar, comma + 1, PREDICATIVE) && tags[first] === CONJUNCTION;
  return [{ first: isLinked ? first + 1 : first, last: comma, probability: 1 }, ...chooseEnd(place, verb, weights)];
}

/**
 * The two halves of a clause that goes on in marks, with its verb or behind it: “⟦Farmers⟧, she argues in The Long Field, ⟦“are to blame”⟧”, “⟦The
 * sale was⟧, she said, ⟦“a disgrace”⟧”. Null where no verb stands on either side of the source, or the sentence goes on behind the marks.
 */
export function spansIntoMarks(place: CuePlace): TokenSpan[] | null {
  const { grammar, cue, pairOf, first, last } = place;
  const comma = commaBeforeTelling(grammar, cue);
  const isLink = grammar.tags[first] === PREPOSITION || grammar.tags[first] === ADVERB;
  const isHelped = comma > first + 1 && (endsInHelper(grammar, comma) || isBe(grammar, comma - 1));
  if (comma <= first || isLink || (!isHelped && (cue.form !== "verb" || holdsFinite(grammar, first, comma))))
    return null;
  const isInverted = comma === cue.firstToken - 1;
  const marks = isInverted ? behindNamedSource(place) : behindTelling(place);
  if (marks < 0 || grammar.tags[marks] !== MARK) return null;
  if (!isHelped && firstVerb(grammar, marks + 1, last) < 0) return null;
  let end = marks;
  while (end < last && pairOf[end] === pairOf[marks]) end += 1;
  if (end < last || (pairOf[marks] ?? -1) < 0) return null;
  return [
    { first: startOfOwnClause(place, comma), last: comma, probability: 1 },
    { first: marks, last: end, probability: 1 },
  ];
}

/** How far behind "who" its verb may stand, in tokens. */
const RELATIVE_REACH = 3;

/** "⟨That⟩ it leaks, says Roe, is known", "⟨Whether⟩ it will open is, says Roe, unclear", "⟨Why⟩ it closed"; not "⟨That⟩ is late". */
function opensClauseAsSubject(grammar: Grammar, first: number): boolean {
  const { document, language, tags } = grammar;
  if (isFiniteVerb(tags[first + 1] ?? 0)) return false;
  const word = document.tokens[first]?.lower ?? "";
  return servesAs(grammar, first, COMPLEMENTIZER) || language.helpers.questionOpeners.has(word);
}

/** “⟨Anyone who has kept bees⟩, he says, knows”, “⟨What is needed⟩, he says, is rain”, “⟨That it leaks⟩, he says, is known”: the one verb before the comma is that of "who" or "what". */
function isRelativeAlone(grammar: Grammar, first: number, comma: number): boolean {
  const { tags, document, language } = grammar;
  const verbs = [];
  for (let at = first; at < comma; at += 1) if (isFiniteVerb(tags[at] ?? 0)) verbs.push(at);
  const [verb = first, another] = verbs;
  if (another !== undefined) return false;
  if (servesAs(grammar, first, FREE_RELATIVE) || opensClauseAsSubject(grammar, first)) return true;
  for (let at = verb - 1; at > first && at >= verb - RELATIVE_REACH; at -= 1)
    if (language.smallWords.personalRelatives.has(document.tokens[at]?.lower ?? "") && tags[at - 1] !== COMMA)
      return true;
  return false;
}

/**
 * The two halves of a clause that is parted within its verb: “⟦She was⟧, she says now, ⟦too young⟧”, “⟦The mill is⟧, says Ann Roe, ⟦unsafe⟧”, “⟦it had
 * also⟧, according to Moe, ⟦lost the vote⟧”. Null where no helping verb stands before the comma, or nothing behind the next one.
 */
export function spansWithinVerb(place: CuePlace, weights: ContentWeights): TokenSpan[] | null {
  const { grammar, cue, first, last } = place;
  const { tags } = grammar;
  const isInverted = cue.form === "verb" && cue.reading === "asserted" && tags[cue.firstToken - 1] === COMMA;
  const comma = commaBeforeTelling(grammar, cue);
  if (comma <= first + 1 || !endsInHelper(grammar, comma)) return null;
  if (tags[first] === PREPOSITION && !opensClauseAsSubject(grammar, first) && !isTopicSetOff(place, comma)) return null;
  const next = isInverted || cue.form === "according-to" ? behindNamedSource(place) : behindTelling(place);
  if (next < 0 || tags[next] === CONJUNCTION || last <= next) return null;
  return [{ first: startOfOwnClause(place, comma), last: comma, probability: 1 }, ...chooseEnd(place, next, weights)];
}

/** "⟨As for the mill, it⟩ is, says Roe, unsafe": behind a phrase and a comma the clause begins. */
function isTopicSetOff({ grammar, first }: CuePlace, comma: number): boolean {
  const { clauses, tags } = grammar;
  const end = tags.indexOf(COMMA, first);
  return end > first && end < comma && isWholeClause(clauses[end + 1]) && !holdsFinite(grammar, first, end);
}

/** Behind "because" and its like, or "that", where a clause of the writer's stands before it: “it is late because ⟨the board had⟩, according to Roe, …”, “word came that ⟨it was⟩, in Roe's words, …”. */
function startOfOwnClause({ cue, first, grammar }: CuePlace, comma: number): number {
  const { clauses, document, language, tags } = grammar;
  const isAccount = cue.form === "according-to" && isOwned(cue);
  for (let at = comma - 1; at > first; at -= 1) {
    const isThat = isAccount && servesAs(grammar, at, COMPLEMENTIZER) && isWholeClause(clauses[at + 1]);
    if (isThat && holdsFinite({ tags }, first, at)) return at + 1;
    const isLink = language.smallWords.subordinators.has(document.tokens[at]?.lower ?? "") && tags[at] !== WH_WORD;
    if (isLink && holdsFinite({ tags }, first, at)) return at + 1;
  }
  return first;
}

/** The comma before a verb of speech that has its subject behind it, or before its subject; -1 where none stands so. */
export function commaBeforeTelling(grammar: Grammar, cue: Cue): number {
  const isInverted = cue.form === "verb" && cue.reading === "asserted" && grammar.tags[cue.firstToken - 1] === COMMA;
  return isInverted ? cue.firstToken - 1 : commaBeforeSource(grammar, cue);
}

/** “it is over, Roe said, ⟦unprompted⟧”, “Roe added, ⟦smiling⟧”: how it was said, behind a clause that is whole. */
export function isManner({ grammar, cue, first }: CuePlace, span: Omit<TokenSpan, "probability">): boolean {
  const { tags } = grammar;
  const isWord = span.last === span.first + 1 && tags[span.first - 1] === COMMA && MANNERS.has(tags[span.first] ?? 0);
  const comma = commaBeforeTelling(grammar, cue);
  return isWord && comma > first && holdsFinite(grammar, first, comma) && !endsInHelper(grammar, comma);
}

const MANNERS: ReadonlySet<number> = new Set([ADJECTIVE, ADVERB, GERUND, PARTICIPLE]);

/** "She ⟨was⟩, …", "it ⟨had also⟩, …": a helping verb right before a comma, or before an adverb there. */
function endsInHelper({ document, language, tags }: Grammar, comma: number): boolean {
  const helper = document.tokens[tags[comma - 1] === ADVERB ? comma - 2 : comma - 1];
  return helper?.capital === false && language.words.auxiliaries.has(helper.lower);
}

/** The token behind the comma that ends a source behind its verb: “says ⟨Ann Roe on Friday,⟩”, “in the words of ⟨its leader, Ann Roe,⟩”; -1 if none does. */
export function behindNamedSource({ grammar, cue, last }: CuePlace): number {
  const { tags } = grammar;
  const told = endOfCircumstances(grammar, endOfNounPhrase(grammar, cue.lastToken, last), last);
  const end = tags[told] === ADVERB ? told + 1 : told;
  if (tags[end] !== COMMA) return -1;
  const name = tags[end + 1] === NAME ? endOfNounPhrase(grammar, end + 1, last) : end;
  return name > end && tags[name] === COMMA ? name + 1 : end + 1;
}

/** What stands between a verb of speech, its subject included, and the clause that goes on, in tokens at most. */
const LONGEST_TELLING = 16;

/**
 * The two clauses round whoever says both: “⟦It would not⟧, said Ann Roe, a lawyer, ⟦but it would pay⟧”, “⟦the mill was old⟧, he told
 * the Courier, ⟦and had been sold⟧”, “⟦it is not work⟧, says Moe, ⟦it is sleep⟧”, “⟦not so⟧, says Roe: ⟦it was late⟧”, “⟦too old⟧, says Roe, ⟦and too dear⟧”. Before the verb and its subject
 * stand a clause, or an answer without a verb, and a comma, behind them a comma, "and" or "but", and another. Null where the verb does not
 * stand so.
 */
export function spansRoundTelling(place: CuePlace, weights: ContentWeights): TokenSpan[] | null {
  const { grammar, cue, first } = place;
  const { tags } = grammar;
  const { trailingVerbs, hearerVerbs } = grammar.language.speech;
  if (cue.form !== "verb" || !(trailingVerbs.has(cue.lemma) || hearerVerbs.has(cue.lemma))) return null;
  const isInverted = tags[cue.firstToken - 1] === COMMA;
  const comma = isInverted ? cue.firstToken - 1 : commaBeforeSource(grammar, cue);
  if (comma <= first || grammar.clauses[first] === SUBORDINATE) return null;
  const appended = isInverted ? phraseBehindInverted(place) : -1;
  if (!holdsFinite(grammar, first, comma) && appended < 0 && !(isInverted && isAnswer(grammar, first, comma)))
    return null;
  // “it is late, as Roe says, and nobody cares”: what she says is what stands before, and no more.
  if (!isInverted && servesAs(grammar, comma + 1, PREDICATIVE)) return null;
  const and = conjunctionBehind(place);
  const next = and < 0 && isInverted ? Math.max(clauseBehindInverted(place), appended) : and;
  if (next < 0) return isBeforeOtherReport(place) ? [{ first, last: comma, probability: 1 }] : null;
  const said = { first, last: comma, probability: 1 };
  // “it is late, Roe says, and nobody cares, Moe says”
  return trailingReport(grammar, next, place.last) === null ? [said, ...chooseEnd(place, next, weights)] : [said];
}

/** "In Ashby it is late, Roe says⟨, while⟩ in Corran it leaks, Moe says": what another says, against what is said before. */
function isBeforeOtherReport(place: CuePlace): boolean {
  const { document, language } = place.grammar;
  const behind = behindTelling(place);
  if (!language.smallWords.turningAgainst.has(document.tokens[behind]?.lower ?? "")) return false;
  return trailingReport(place.grammar, behind, place.last) !== null;
}

/** "says Roe⟨, and⟩ too dear", "says their union⟨, and⟩ not for long": what goes on behind who says it, up to the end, and is nobody and no clause; -1 where none does. */
function phraseBehindInverted({ grammar, cue, last }: CuePlace): number {
  const { tags } = grammar;
  const comma = endOfNounPhrase(grammar, cue.lastToken, last);
  const opens = tags[comma + 2];
  if (comma === cue.lastToken || tags[comma] !== COMMA || !servesAs(grammar, comma + 1, COORDINATOR | ADVERSATIVE))
    return -1;
  if (opens !== ADVERB && opens !== ADJECTIVE && opens !== PREPOSITION) return -1;
  return last > comma + 2 && !holdsFinite(grammar, comma + 2, last) ? comma + 1 : -1;
}

/** How long an answer without a verb may be, in tokens. */
const LONGEST_ANSWER = 3;

/** "Yes", "no", "not so", "quite". */
function isAnswer({ document, tags, language }: Grammar, first: number, comma: number): boolean {
  const isNegated = language.helpers.negations.has(document.tokens[first]?.lower ?? "");
  const isCalled = tags[first] === OTHER || (isNegated && tags[first] === ADVERB);
  return isCalled && comma - first <= LONGEST_ANSWER && tags.subarray(first, comma).every((tag) => tag !== COMMA);
}

/** Behind a source that stands behind its verb the clause that goes on: “says Roe, ⟨it is late⟩”, “says Roe in May: ⟨the mill is old⟩”; -1 if none does. */
function clauseBehindInverted({ grammar, cue, cueOf, last }: CuePlace): number {
  const end = endOfCircumstances(grammar, endOfNounPhrase(grammar, cue.lastToken, last), last);
  if (end === cue.lastToken || end >= last - 2 || isAnothers({ grammar, cueOf, last }, end + 1)) return -1;
  const opens = grammar.clauses[end + 1];
  const isColon = grammar.document.tokens[end]?.text === ":";
  const isClause = opens === PRONOUN_CLAUSE || (isColon && opens === NOUN_CLAUSE);
  return isClause && (isColon || grammar.tags[end] === COMMA) ? end + 1 : -1;
}

/** The token behind the comma that ends what is told of the telling, “she told me ⟨on the way over,⟩”, “he told me ⟨when it came,⟩”; -1 where another verb stands before it. */
export function behindTelling({ grammar, cue, last }: Pick<CuePlace, "grammar" | "cue" | "last">): number {
  const { tags } = grammar;
  const end = Math.min(last - 1, cue.lastToken + LONGEST_TELLING);
  let isMoment = false;
  for (let at = cue.lastToken; at < end; at += 1) {
    if (tags[at] === COMMA) return behindManner(grammar, at + 1, last);
    if (grammar.language.smallWords.timeOpeners.has(grammar.document.tokens[at]?.lower ?? "")) isMoment = true;
    if ((isFiniteVerb(tags[at] ?? 0) && !isMoment) || tags[at] === MARK) return -1;
  }
  return -1;
}

/** “she said, ⟨wiping her hands,⟩ is”: behind what the speaker does meanwhile, where another comma and no conjunction follow; else the token itself. */
function behindManner({ tags }: Grammar, from: number, last: number): number {
  if (tags[from] !== GERUND) return from;
  for (let at = from + 1; at < Math.min(last - 1, from + LONGEST_TELLING); at += 1) {
    if (isFiniteVerb(tags[at] ?? 0) || tags[at] === MARK) return from;
    if (tags[at] === COMMA) return tags[at + 1] === CONJUNCTION || tags[at + 1] === WH_WORD ? from : at + 1;
  }
  return from;
}

/** "and", "but" or "although", or "that" right behind the verb or in “⟦it is not the rain⟧, says Roe, ⟦that worries her⟧”, behind a comma or dash and before a clause or marks, with no verb between the verb of speech and it; -1 if there is none. */
function conjunctionBehind({ grammar, cue, cueOf, first, last }: CuePlace): number {
  const { tags, clauses, document, language } = grammar;
  const isCleft = servesAs(grammar, first, EXPLETIVE) && isBe(grammar, first + 1);
  const end = Math.min(last - 2, cue.lastToken + LONGEST_TELLING);
  for (let at = cue.lastToken; at < end; at += 1) {
    if (isFiniteVerb(tags[at] ?? 0) || tags[at] === MARK) return -1;
    const links =
      at === cue.lastToken || isCleft ? COORDINATOR | ADVERSATIVE | COMPLEMENTIZER : COORDINATOR | ADVERSATIVE;
    const isConcession = language.smallWords.concessives.has(document.tokens[at + 1]?.lower ?? "");
    if (!parts(tags[at]) || !(isConcession || servesAs(grammar, at + 1, links))) continue;
    const opens = clauses[at + 2];
    const isClause = isWholeClause(opens) || opens === VERB || tags[at + 2] === MARK;
    const isOwn = servesAs(grammar, at + 1, COMPLEMENTIZER) || !isAnothers({ grammar, cueOf, last }, at + 2);
    return isClause && isOwn ? at + 1 : -1;
  }
  return -1;
}

/** A comma or a dash. */
function parts(tag: number | undefined): boolean {
  return tag === COMMA || tag === SYMBOL;
}

/** "⟦it will close⟧, Roe said, ⟦while Moe said it would not⟧": behind a whole clause and who says it, what another says. */
export function isOthersClause(
  { grammar, cue, cueOf, first, last }: CuePlace,
  span: Omit<TokenSpan, "probability">,
): boolean {
  const tag = grammar.tags[span.first];
  if (span.first < cue.lastToken || (tag !== CONJUNCTION && tag !== PREPOSITION)) return false;
  if (servesAs(grammar, span.first, COMPLEMENTIZER)) return false;
  return holdsFinite(grammar, first, cue.firstToken - 1) && isAnothers({ grammar, cueOf, last }, span.first + 1);
}

/** "and ⟨Moe said⟩ it was": the clause is what another says. */
function isAnothers({ grammar, cueOf, last }: Pick<CuePlace, "grammar" | "cueOf" | "last">, from: number): boolean {
  for (let at = from; at < last; at += 1) if (isFiniteVerb(grammar.tags[at] ?? 0)) return (cueOf[at] ?? -1) >= 0;
  return false;
}

/** How long the subject of a verb so inserted may be, in tokens. */
const LONGEST_SUBJECT = 10;

/** The comma before "according to", before the subject of a verb of speech that asserts, “, she later said”, “, as she says”, or before "it is alleged"; -1 where none stands so. */
export function commaBeforeSource(grammar: Grammar, { form, reading, lemma, firstToken }: Cue): number {
  const { tags } = grammar;
  if (form === "according-to") return tags[firstToken - 1] === COMMA ? firstToken - 1 : -1;
  const isHearsay = reading === "alleged" && servesAs(grammar, firstToken - 1, EXPLETIVE);
  const verb = startOfGoing(grammar, 0, firstToken);
  // “the coastguard later ⟨announced⟩”: behind an adverb the tagger takes the past for a participle.
  const isPast = tags[verb] === PARTICIPLE && tags[verb - 1] === ADVERB;
  if (form !== "verb" || !(reading === "asserted" || isHearsay)) return -1;
  if (!isFiniteVerb(tags[verb] ?? 0) && !isPast) return -1;
  let end = verb;
  while (tags[end - 1] === ADVERB) end -= 1;
  for (let at = end - 2; at >= 0 && at >= verb - 1 - LONGEST_SUBJECT; at -= 1)
    if (tags[at] === COMMA) {
      const isAs = servesAs(grammar, at + 1, PREDICATIVE) && grammar.language.speech.asVerbs.has(lemma);
      const endOfSubject = grammar.language.speech.trailingVerbs.has(lemma) ? endWithAdded : endOfNounPhrase;
      return endOfSubject(grammar, isAs ? at + 2 : at + 1, end) === end ? at : -1;
    }
  return -1;
}

/** The verb right behind the comma that follows a verb of speech, and what tells to whom, when and where; -1 if there is none. */
function verbBehind(place: CuePlace): number {
  const at = behindTelling(place);
  return at >= 0 && firstVerb(place.grammar, at, place.last) >= 0 ? at : -1;
}

/** The clause before a source that ends the sentence: “⟦The dam is unsafe⟧, in Roe’s view”; null for any other. */
export function spanBeforeOwner({ grammar, cue, first, last }: CuePlace): Omit<TokenSpan, "probability"> | null {
  const comma = cue.firstToken - 1;
  if (!isOwned(cue) || cue.lastToken < last || grammar.tags[comma] !== COMMA) return null;
  return holdsFinite(grammar, first, comma) ? { first, last: comma } : null;
}

/** “⟦…⟧, in the view of Ann Roe”: whose view it is stands behind a comma, and no verb behind that. */
export function isBehindClause(place: CuePlace): boolean {
  const { grammar, cue, first, last } = place;
  if (endsInRelative(place)) return true;
  const isView = cue.form === "according-to" && cue.headToken > cue.firstToken;
  const isApart = grammar.tags[cue.firstToken - 1] === COMMA && cue.firstToken - 1 > first;
  return isView && isApart && !holdsFinite(grammar, cue.lastToken, last) && holdsFinite(grammar, first, cue.firstToken);
}

/** “⟦Not much⟧, according to Ann Roe, ⟨whose mill is old⟩.”: behind the source nothing but a relative clause up to the end. */
function endsInRelative({ grammar, cue, first, last }: CuePlace): boolean {
  const { tags } = grammar;
  if (cue.form !== "according-to" || tags[cue.firstToken - 1] !== COMMA || cue.firstToken - 1 <= first) return false;
  const comma = tags.indexOf(COMMA, cue.lastToken);
  if (comma < 0 || comma >= last || tags[comma + 1] !== WH_WORD) return false;
  return !tags.subarray(comma + 1, last).includes(COMMA) && !tags.subarray(comma, last).includes(MARK);
}

/** The verb, or an adverb before it, right behind the comma that ends the source; -1 if there is none, or it reports speech. */
function verbBehindSource({ grammar, cue, cueOf, last }: CuePlace): number {
  const end = Math.min(last, cue.lastToken + LONGEST_SOURCE);
  for (let at = cue.lastToken; at < end; at += 1) {
    if (grammar.tags[at] !== COMMA) continue;
    // "Packs, says Roe, ⟨kill⟩ fewer cattle": the tagger finds no subject of several before the verb.
    const subject = grammar.document.tokens[cue.firstToken - 2]?.lower ?? "";
    const mayBeBase = isOwned(cue) || (cue.form === "verb" && endsAsPlural(subject, grammar.language));
    const verb = mayBeBase && grammar.tags[at + 1] === BASE ? at + 1 : firstVerb(grammar, at + 1, end);
    if (verb >= 0) return isOwned(cue) || ((cueOf[verb] ?? -1) < 0 && (cueOf[verb + 1] ?? -1) < 0) ? at + 1 : -1;
  }
  return -1;
}

/** A finite verb at a token, or behind adverbs there: "⟨never once locked⟩ it", whose verb the tagger takes for a participle. */
export function firstVerb({ tags }: Grammar, from: number, end: number): number {
  let at = from;
  while (tags[at] === ADVERB && at < end) at += 1;
  const isVerb = isFiniteVerb(tags[at] ?? 0) || (tags[at] === PARTICIPLE && at > from + 1);
  return at < end && isVerb ? at : -1;
}
