import { isWholeClause, NOUN_CLAUSE, PRONOUN_CLAUSE, SUBORDINATE, VERB } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { isBe } from "../../grammar/is-be.ts";
import { stepOver } from "../../grammar/steps.ts";
import {
  ADVERSATIVE,
  COMPLEMENTIZER,
  COORDINATOR,
  EXPLETIVE,
  PREDICATIVE,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  COMMA,
  CONJUNCTION,
  isFiniteVerb,
  MARK,
  NOUN,
  OTHER,
  PARTICIPLE,
  PREPOSITION,
  SYMBOL,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { trailingReport } from "../stance/trailing-report.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import { behindTelling, commaBeforeSource, LONGEST_TELLING } from "./beside-telling.ts";
import { type ContentWeights, chooseEnd, type TokenSpan } from "./choose-content.ts";
import type { CuePlace, Edges } from "./cue-place.ts";

/**
 * The two clauses around the speaker of both: “⟦It would not⟧, said Ann Roe, a lawyer, ⟦but it would pay⟧”, “⟦the mill
 * was old⟧, he told the Courier, ⟦and had been sold⟧”, “⟦it is not work⟧, says Moe, ⟦it is sleep⟧”, “⟦not so⟧, says
 * Roe: ⟦it was late⟧”, “⟦too old⟧, says Roe, ⟦and too dear⟧”. Before the verb and its subject stand a clause, or an
 * answer without a verb, and a comma; behind them a comma, "and" or "but", and another clause. Null for anything else.
 */
export function spansRoundTelling(place: CuePlace, weights: ContentWeights): TokenSpan[] | null {
  const { grammar, cue, first } = place;
  const { trailingVerbs, hearerVerbs } = grammar.language.speech;
  if (cue.form !== "verb" || !(trailingVerbs.has(cue.lemma) || hearerVerbs.has(cue.lemma))) return null;
  const isInverted = grammar.tags[cue.firstToken - 1] === COMMA;
  const comma = isInverted ? cue.firstToken - 1 : commaBeforeSource(grammar, cue);
  if (comma <= first || (grammar.clauses[first] === SUBORDINATE && !holdsMainClause(place, comma))) return null;
  const appended = isInverted ? phraseBehindInverted(place) : -1;
  if (!holdsFinite(grammar, first, comma) && appended < 0 && !(isInverted && isAnswer(grammar, first, comma)))
    return null;
  // “it is late, as Roe says, and nobody cares”: she only says what stands before.
  if (!isInverted && servesAs(grammar, comma + 1, PREDICATIVE)) return null;
  const and = conjunctionBehind(place);
  const next = and < 0 && isInverted ? Math.max(clauseBehindInverted(place), appended) : and;
  if (next < 0) return isBeforeOtherReport(place) ? [{ first, last: comma, probability: 1 }] : null;
  const said = { first, last: comma, probability: 1 };
  // “it is late, Roe says, and nobody cares, Moe says”
  return trailingReport(grammar, next, place.last) === null ? [said, ...chooseEnd(place, next, weights)] : [said];
}

/**
 * "When the auditors came ⟨she left⟩": whether a pronoun and its verb follow the verb of a subordinate clause, which
 * does not report them.
 */
function holdsMainClause({ grammar, cueAt, first }: CuePlace, comma: number): boolean {
  for (let at = first + 2; at < comma; at += 1)
    if (grammar.clauses[at] === PRONOUN_CLAUSE && cueAt(at - 1) === undefined) return holdsFinite(grammar, first, at);
  return false;
}

/**
 * "In Ashby it is late, Roe says⟨, while⟩ in Corran it leaks, Moe says": whether a contrast follows that another says.
 */
function isBeforeOtherReport(place: CuePlace): boolean {
  const behind = behindTelling(place);
  if (!place.grammar.language.smallWords.turningAgainst.has(wordAt(place.grammar, behind))) return false;
  return trailingReport(place.grammar, behind, place.last) !== null;
}

/**
 * "says Roe⟨, and⟩ too dear", "says their union⟨, and⟩ not for long", "says Roe⟨, and⟩ demand “weak”": the "and" of
 * words behind the speaker that go on to the end and are neither somebody nor a clause; -1 for none.
 */
function phraseBehindInverted({ grammar, cue, last }: CuePlace): number {
  const { tags } = grammar;
  const comma = endOfNounPhrase(grammar, cue.lastToken, last);
  const opens = tags[comma + 2];
  if (comma === cue.lastToken || tags[comma] !== COMMA || !servesAs(grammar, comma + 1, COORDINATOR | ADVERSATIVE))
    return -1;
  const isCalled =
    opens === NOUN &&
    tags[endOfNounPhrase(grammar, comma + 2, last)] === MARK &&
    tags.lastIndexOf(MARK, last - 1) >= last - 2;
  if (!isCalled && opens !== ADVERB && opens !== ADJECTIVE && opens !== PREPOSITION) return -1;
  return last > comma + 2 && !holdsFinite(grammar, comma + 2, last) ? comma + 1 : -1;
}

/** The longest answer without a verb, in tokens. */
const LONGEST_ANSWER = 3;

/** Whether the words are an answer: "Yes", "no", "not so", "quite". */
function isAnswer(grammar: Grammar, first: number, comma: number): boolean {
  const { tags, language } = grammar;
  const isNegated = language.helpers.negations.has(wordAt(grammar, first));
  const isCalled = tags[first] === OTHER || (isNegated && tags[first] === ADVERB);
  return isCalled && comma - first <= LONGEST_ANSWER && tags.subarray(first, comma).every((tag) => tag !== COMMA);
}

/**
 * The clause that goes on behind a source that follows its verb: “says Roe, ⟨it is late⟩”, “says Roe in May: ⟨the mill
 * is old⟩”; -1 for none.
 */
function clauseBehindInverted({ grammar, cue, cueAt, last }: CuePlace): number {
  const end = endOfCircumstances(grammar, endOfNounPhrase(grammar, cue.lastToken, last), last);
  if (end === cue.lastToken || end >= last - 2 || verbOfAnother({ grammar, cueAt, last }, end + 1) >= 0) return -1;
  const opens = grammar.clauses[end + 1];
  const isColon = wordAt(grammar, end) === ":";
  const isClause = opens === PRONOUN_CLAUSE || (isColon && opens === NOUN_CLAUSE);
  return isClause && (isColon || grammar.tags[end] === COMMA) ? end + 1 : -1;
}

/**
 * "and", "but" or "although", or "that" right behind the verb or in “⟦it is not the rain⟧, says Roe, ⟦that worries
 * her⟧”. It stands behind a comma or dash and before a clause or marks, with no verb between it and the verb of speech.
 * -1 if there is none.
 */
function conjunctionBehind({ grammar, cue, cueAt, first, last }: CuePlace): number {
  const { tags, clauses, language } = grammar;
  const isCleft = servesAs(grammar, first, EXPLETIVE) && isBe(grammar, first + 1);
  const end = Math.min(last - 2, cue.lastToken + LONGEST_TELLING);
  for (let at = cue.lastToken; at < end; at += 1) {
    if (isFiniteVerb(tags[at]) || tags[at] === MARK) return -1;
    const links =
      at === cue.lastToken || isCleft ? COORDINATOR | ADVERSATIVE | COMPLEMENTIZER : COORDINATOR | ADVERSATIVE;
    const isConcession = language.smallWords.concessives.has(wordAt(grammar, at + 1));
    if (!parts(tags[at]) || !(isConcession || servesAs(grammar, at + 1, links))) continue;
    const opens = clauses[at + 2];
    const isClause = isWholeClause(opens) || opens === VERB || tags[at + 2] === MARK;
    const isOwn = servesAs(grammar, at + 1, COMPLEMENTIZER) || verbOfAnother({ grammar, cueAt, last }, at + 2) < 0;
    return isClause && isOwn ? at + 1 : -1;
  }
  return -1;
}

/** Whether a tag is a comma or a dash. */
function parts(tag: number | undefined): boolean {
  return tag === COMMA || tag === SYMBOL;
}

/**
 * "⟦it will close⟧, Roe said, ⟦while Moe said it would not⟧": whether a span behind a whole clause and its speaker is
 * what another says.
 */
export function isOthersClause({ grammar, cue, cueAt, first, last }: CuePlace, span: Edges): boolean {
  const tag = grammar.tags[span.first];
  if (span.first < cue.lastToken || (tag !== CONJUNCTION && tag !== PREPOSITION)) return false;
  if (servesAs(grammar, span.first, COMPLEMENTIZER)) return false;
  const verb = verbOfAnother({ grammar, cueAt, last }, span.first + 1);
  if (verb < 0 || isDoneToo({ grammar, cue, cueAt, first }, span.first, verb)) return false;
  // "⟦Too sweet⟧, she says, and he says: “…”"
  const isBeforeMarks = wordAt(grammar, verb + 1) === ":" && grammar.tags[verb + 2] === MARK;
  return isBeforeMarks || holdsFinite(grammar, first, cue.firstToken - 1);
}

/**
 * "⟦The offer had been put to them⟧, she said, ⟦and ‹rejected› by night⟧": whether a verb of judging or denying without
 * an object stands right behind "and", and a passive stands in front.
 */
function isDoneToo(
  { grammar, cue, cueAt, first }: Pick<CuePlace, "grammar" | "cue" | "cueAt" | "first">,
  and: number,
  verb: number,
): boolean {
  const { language, tags } = grammar;
  const judging = cueAt(verb);
  if (verb !== and + 1 || judging === undefined || tags[judging.lastToken] !== PREPOSITION) return false;
  if (judging.reading !== "denied" && !language.speech.judgingVerbs.has(judging.lemma)) return false;
  for (let at = first; at < cue.firstToken; at += 1)
    if (isBe(grammar, at) && tags[stepOver(tags, at + 1, ADVERB)] === PARTICIPLE) return true;
  return false;
}

/** "and Moe ⟨said⟩ it was": the first finite verb, if it is a cue; otherwise -1. */
function verbOfAnother({ grammar, cueAt, last }: Pick<CuePlace, "grammar" | "cueAt" | "last">, from: number): number {
  for (let at = from; at < last; at += 1) if (isFiniteVerb(grammar.tags[at])) return cueAt(at) !== undefined ? at : -1;
  return -1;
}
