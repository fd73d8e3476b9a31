import { NOUN_CLAUSE, PRONOUN_CLAUSE } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import {
  ADJECTIVE,
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
  PARTICIPLE,
  PAST,
  PRONOUN,
  SYMBOL,
  WH_WORD,
} from "../../grammar/tags.ts";
import { endOfNounPhrase, occasionAt } from "../circumstances/occasion-phrase.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endBeforeCondition } from "../stance/end-before-condition.ts";
import { findTakenBack } from "../stance/taken-back.ts";
import { trailingReport } from "../stance/trailing-report.ts";
import { startOfVerbGroup } from "../stance/verb-group.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * Puts the edges of content right where rules know better than the models: when and where it was said is no part of what
 * was said ("said yesterday ⟦the bridge was shut⟧"), and a bracket that opens in the content ends in it.
 */
export function trimContent(place: CuePlace, span: TokenSpan): TokenSpan {
  const own = dropCircumstances(place, dropAddressee(place, span));
  const { first, last } = endRelative(place, endBeforeSubject(place, own));
  const end = endBeforeCondition(place.grammar, place.cue, first, last);
  const said = endBeforeReport(place, first, endBeforeTakenBack(place, first, end));
  return closeBracket(place, { ...own, first, last: endBeforeMainVerb(place, first, said) });
}

/**
 * "his denial ⟦that the dam leaks⟧ did not calm them", "whether he said ⟦that the dam leaks⟧ is disputed": the clause that is
 * the subject, or in it, ends before the verb of that.
 */
function endBeforeMainVerb(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, sentence } = place;
  const { tags } = grammar;
  const isSubject =
    cue.form === "noun" ? !holdsFinite(tags, sentence.firstToken, cue.firstToken) : isAskedAtHead(place);
  if (!isSubject || first < cue.lastToken) return last;
  let verbs = 0;
  let main = last;
  for (let at = first + 1; at < last && !parts(tags[at]); at += 1)
    if (isFiniteVerb(tags[at] ?? 0)) {
      verbs += 1;
      main = at;
    }
  return verbs > 1 ? startOfVerbGroup(grammar, sentence.firstToken, main) : last;
}

/** "⟨Whether he said⟩ that …", "⟨Just when he said⟩ that …". */
function isAskedAtHead({ grammar, cue, first }: CuePlace): boolean {
  const { tokens, language } = grammar.document;
  const opener = language.helpers.questionOpeners.has(tokens[first]?.lower ?? "") ? first : first + 1;
  return (
    cue.reading === "questioned" &&
    cue.printedFrom === tokens.starts[opener] &&
    language.helpers.questionOpeners.has(tokens[opener]?.lower ?? "")
  );
}

function holdsFinite(tags: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isFiniteVerb(tags[at] ?? 0)) return true;
  return false;
}

function parts(tag: number | undefined): boolean {
  return tag === COMMA || tag === SYMBOL || tag === MARK || tag === WH_WORD || tag === CONJUNCTION;
}

/** "told a captain ⟦that widows were a nuisance⟧, the lawsuit alleges": who else says so is no part of the words. */
function endBeforeReport({ grammar, cue, last: end }: CuePlace, first: number, last: number): number {
  if (first < cue.lastToken || last < end) return last;
  return trailingReport(grammar, first + MIN_LEFT, last)?.comma ?? last;
}

/** Fewer tokens than this are no content. */
const MIN_LEFT = 2;

/** "said ⟦that she sang flat⟧, a remark he later withdrew": what became of the words is no part of them. */
function endBeforeTakenBack({ grammar, sentence }: CuePlace, first: number, last: number): number {
  const boundary = findTakenBack(grammar, sentence, first, last)?.boundary ?? last;
  return boundary < first + MIN_LEFT ? last : boundary;
}

/**
 * "told the court ⟦the boy had stopped⟧": the first of two noun phrases that follow each other is who was told; "told the
 * court: ⟦“I stopped”⟧", "denied the charge: ⟦“I stopped”⟧".
 */
function dropAddressee(place: CuePlace, span: TokenSpan): TokenSpan {
  const { grammar, cue } = place;
  const isTelling = grammar.language.occasions.tellingVerbs.has(cue.lemma);
  if (span.first !== cue.lastToken || !(isTelling || grammar.language.stances.verbReadings.has(cue.lemma))) return span;
  const first = endOfNounPhrase(grammar, span.first, span.last);
  if (first > span.first && isPauseBeforeMarks(grammar, first)) return { ...span, first: first + 1 };
  if (!isTelling) return span;
  const isTwo = first > span.first && grammar.tags[first] !== COMMA && beginsClause(place, first, span.last);
  return isTwo ? { ...span, first } : span;
}

function isPauseBeforeMarks({ tags }: Grammar, at: number): boolean {
  return (tags[at] === SYMBOL || tags[at] === COMMA) && tags[at + 1] === MARK;
}

/** "Roe, who said ⟦it was late⟧, left": content in a relative clause ends before the comma and verb of the outer one. */
function endRelative({ grammar, cue }: CuePlace, span: TokenSpan): TokenSpan {
  const { tags } = grammar;
  if (span.first < cue.lastToken || tags[cue.firstToken - 1] !== WH_WORD) return span;
  for (let at = span.first + 1; at < span.last - 1; at += 1)
    if (tags[at] === COMMA && isFiniteVerb(tags[at + 1] ?? 0)) return { ...span, last: at };
  return span;
}

/** "Noting that ⟦it was late⟧, Roe said": what a gerund at the head of the sentence reports ends before the subject. */
function endBeforeSubject({ grammar, cue, cueOf, sentence }: CuePlace, span: TokenSpan): TokenSpan {
  const { tags } = grammar;
  if (cue.headToken !== sentence.firstToken || tags[cue.headToken] !== GERUND) return span;
  let comma = -1;
  for (let at = span.first + 1; at < span.last; at += 1) {
    if (tags[at] === COMMA) comma = at;
    if ((cueOf[at] ?? -1) >= 0 && isFiniteVerb(tags[at] ?? 0)) return comma < 0 ? span : { ...span, last: comma };
  }
  return comma >= 0 && opensClause(grammar, comma + 1) ? { ...span, last: comma } : span;
}

function opensClause({ clauses, tags }: Grammar, at: number): boolean {
  return clauses[at] === NOUN_CLAUSE || clauses[at] === PRONOUN_CLAUSE || tags[at] === NAME;
}

/** Phrases before the clause are read so often. */
const ROUNDS = 3;

function dropCircumstances(place: CuePlace, span: TokenSpan): TokenSpan {
  const { grammar, cue } = place;
  if (span.first < cue.lastToken || span.first > cue.lastToken + 1) return span;
  let first = span.first;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = afterCircumstance(place, first, span.last);
    if (next === first) break;
    first = next;
  }
  if (first === span.first || !beginsClause(place, first, span.last)) return span;
  return grammar.tags[first - 1] === COMMA && first - 1 === span.first ? span : { ...span, first };
}

/** The token after a phrase of time, an occasion or a comma behind either, or the token itself. */
function afterCircumstance({ grammar, cue }: CuePlace, at: number, last: number): number {
  const { tokens, language } = grammar.document;
  const time = isPast(grammar.tags[cue.headToken] ?? 0) ? timePhraseAt(tokens, at, last) : null;
  const word = tokens[at]?.lower ?? "";
  const isAdverb = word === "afterwards" || word === "afterward";
  const isAddressed = language.occasions.addressingVerbs.has(cue.lemma) && cue.lemma !== "tell";
  const end =
    time?.lastToken ??
    (isAdverb
      ? at + 1
      : isAddressed
        ? at
        : (occasionAt(grammar, at, last)?.lastToken ?? (mayBePlace(word) ? endOfPlace(grammar, at, last) : at)));
  return end > at && grammar.tags[end] === COMMA ? end + 1 : end;
}

/** "outside the court", "by telephone". */
function mayBePlace(word: string): boolean {
  return word === "outside" || word === "by";
}

function endOfPlace(grammar: Grammar, at: number, last: number): number {
  const end = endOfNounPhrase(grammar, at + 1, last);
  if (end === at + 1) return at;
  const isMeans = grammar.language.occasions.meansOfSpeaking.has(grammar.document.tokens[end - 1]?.lower ?? "");
  return grammar.document.tokens[at]?.lower === "by" && !isMeans ? at : end;
}

/** Whether a span is nothing but when or where it was said: "said ⟦in a speech in Leeds⟧". */
export function isCircumstance({ grammar, cue }: CuePlace, { first, last }: TokenSpan): boolean {
  if (first !== cue.lastToken) return false;
  const { tokens } = grammar.document;
  const end =
    timePhraseAt(tokens, first, last)?.lastToken ??
    occasionAt(grammar, first, last)?.lastToken ??
    (mayBePlace(tokens[first]?.lower ?? "") ? endOfPlace(grammar, first, last) : first);
  return end >= last;
}

function isPast(tag: number): boolean {
  return tag === PAST || tag === PARTICIPLE;
}

/** A subject and, somewhere behind it, its verb; or "that". */
function beginsClause({ grammar }: CuePlace, first: number, last: number): boolean {
  const { tags, document } = grammar;
  if (document.tokens[first]?.lower === "that") return true;
  if (!SUBJECTS.has(tags[first] ?? 0)) return false;
  for (let at = first + 1; at < last; at += 1) if (isFiniteVerb(tags[at] ?? 0)) return true;
  return false;
}

const SUBJECTS: ReadonlySet<number> = new Set([DETERMINER, NOUN, NAME, PRONOUN, OWNER, NUMBER, ADJECTIVE]);

function closeBracket({ grammar }: CuePlace, span: TokenSpan): TokenSpan {
  const { tokens } = grammar.document;
  if (tokens[span.last]?.text !== ")") return span;
  for (let at = span.last - 1; at >= span.first; at -= 1) {
    if (tokens[at]?.text === ")") return span;
    if (tokens[at]?.text === "(") return { ...span, last: span.last + 1 };
  }
  return span;
}

/** "…, Roe said Friday, ⟦in what would be a first⟧": what follows the day of speaking and a comma is the writer's. */
export function isAside({ grammar, cue, last }: CuePlace, span: TokenSpan): boolean {
  if (span.first !== cue.lastToken) return false;
  const time = timePhraseAt(grammar.document.tokens, span.first, last);
  return time !== null && grammar.tags[time.lastToken] === COMMA;
}

/** No introduction is longer, in tokens. */
const LONGEST_INTRODUCTION = 7;

/**
 * "⟦In a statement⟧, Roe said the plan was dead": behind a few words with no verb of their own comes a comma, and none behind
 * the cue, so that they are no half of the words; in "⟦the plan⟧, Roe said, was dead" they are.
 */
export function isIntroduction({ grammar, cue }: CuePlace, { first, last }: TokenSpan): boolean {
  const { tags } = grammar;
  if (last > cue.firstToken || last - first > LONGEST_INTRODUCTION || tags[last] !== COMMA) return false;
  return tags[cue.lastToken] !== COMMA && !holdsFinite(tags, first, last);
}
