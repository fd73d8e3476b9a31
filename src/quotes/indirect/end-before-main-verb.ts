import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { countFinites, holdsFinite } from "../../grammar/holds-finite.ts";
import { holdsTag, stepBack, stepOver } from "../../grammar/steps.ts";
import {
  ALTERNATIVE,
  COMPLEMENTIZER,
  COORDINATOR,
  DESCRIBING,
  GENITIVE,
  RELATIVE_OF_THINGS,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  isPastForm,
  MARK,
  NOUN,
  OWNER,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  SYMBOL,
  TO,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endOfRun, isIn } from "../../text/item-at.ts";
import { infinitiveAt } from "../asked-person.ts";
import type { Cue } from "../attribution.ts";
import { endOfNounPhrase, isInPhrases, isNominal, startOfNounPhrase } from "../noun-phrase.ts";
import { isPassive } from "../passive.ts";
import { behindOtherNoun } from "../speakers/subjects/behind-other-noun.ts";
import { startOfVerbGroup } from "../stance/verb-group.ts";
import { isReasonInSubject } from "./behind-conjunction.ts";
import { firstVerb } from "./beside-telling.ts";
import type { CuePlace } from "./cue-place.ts";
import { isToldAround } from "./whom-it-tells.ts";

/**
 * "his denial ⟦that the dam leaks⟧ did not calm them", "whether he said ⟦that the dam leaks⟧ is disputed": ends a
 * clause that is the subject, or part of it, before the main verb. The same holds for “questions about ⟦how to pay⟧
 * hang over it” "a man who said ⟦he flew⟧ was fined" and "a note saying ⟦it leaks⟧ was found". Returns `last` where the
 * content goes on to the end.
 */
export function endBeforeMainVerb(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, sentence } = place;
  const { tags } = grammar;
  const comma = commaBehindClause(place, first, last);
  if (comma >= 0) return comma;
  // "Roe's view: ⟦it will pay once the road is built⟧"
  if (!isOfSubject(place) || wordAt(grammar, first - 1) === ":") return last;
  const marks = endOfClauseInMarks(place, first);
  if (marks >= 0 && marks < last && isPredicate(tags[marks])) return marks;
  const { own, found, latest, before } = countVerbs(place, first, last);
  if (found > own) {
    const start = startOfVerbGroup(grammar, sentence.firstToken, latest);
    // "⟦he would never walk again⟧ ⟨has⟩ run": behind an adverb, the verb of the clause is not part of the group.
    return start <= before && tags[latest - 1] === ADVERB ? latest : start;
  }
  const mistaken = cue.form === "noun" && found === own ? mistakenVerb(place, first, last) : -1;
  return mistaken < 0 ? last : mistaken;
}

/** Whether the verb or noun of speech stands in the subject of the sentence. */
function isOfSubject(place: CuePlace): boolean {
  const { grammar, cue } = place;
  if (cue.form === "noun") return !holdsFinite(grammar, startOfSaid(place, cue.firstToken), cue.lastToken);
  return isAskedAtHead(place) || isInSubject(place) || isAddedToSubject(place) || isReasonInSubject(place);
}

/** The finite verbs of a stretch, up to one that cannot belong to what was said. */
interface Verbs {
  /** How many of them belong to what was said. */
  readonly own: number;
  /** How many there are. If there is one more than its own, that is the verb of the sentence. */
  readonly found: number;
  /** The last of them; the end of the stretch if there is none. */
  readonly latest: number;
  /** The one before it; the beginning of the stretch if there is none. */
  readonly before: number;
}

function countVerbs(place: CuePlace, first: number, last: number): Verbs {
  const { grammar, cue, cueAt, pairOf } = place;
  const { tags, language } = grammar;
  const endsAtTopic = cue.form === "verb" && isThing(place, first);
  let own = hasNoVerb(place, first, last) ? 0 : 1;
  let opened = 0;
  let found = 0;
  let latest = last;
  let before = first;
  for (let at = first + 1; at < last && (goesOnAt(tags, at) || isIn(pairOf, at)); at += 1) {
    if (opensInnerClause(place, at) || (tags[at] === CONJUNCTION && !isIn(pairOf, at))) {
      // "that he slept ⟨when they came⟩ was untrue": an inner clause has a verb of its own; "was fined ⟨after he had
      // fled⟩": a clause behind the main verb is not part of the content.
      if (found > own) break;
      own += 1;
    } else if (isFiniteVerb(tags[at]) && !isIn(pairOf, at)) {
      found += 1;
      if (latest < last) before = latest;
      latest = at;
      // "he believed ⟨the bomb was⟩ real": a clause right behind a verb of saying or thinking has one of its own.
      own += opened;
      const told = cueAt(at);
      opened = told !== undefined && isWholeClause(grammar.clauses[at + 1]) ? 1 : 0;
      // "a claim that it should move ⟨is that⟩ it has", "a note saying it leaked ⟨meant that⟩ it had": what the subject
      // is or shows is another clause.
      const isEquated = servesAs(grammar, at + 1, COMPLEMENTIZER) || endsAtTopic;
      // "a woman who says she was hit ⟨told⟩ the court he ran": what is told there is another clause.
      const isTelling = opened > 0 || language.speech.verbsToHearers.has(told?.lemma ?? "");
      if (found > own && (isEquated || isTelling)) break;
    }
  }
  return { own, found, latest, before };
}

/**
 * Whether what was said has no finite verb outside marks: it is an infinitive, a thing, or a verb whose subject stands
 * before the verb of speech.
 */
function hasNoVerb(place: CuePlace, first: number, last: number): boolean {
  const { grammar, cue } = place;
  const { tags } = grammar;
  const isInfinitive = infinitiveAt(grammar, first) >= 0 || (tags[first] === WH_WORD && tags[first + 1] === TO);
  if (isInfinitive || isAskedOf(place, first) || isAccusedOf(place, first)) return true;
  if (cue.form === "verb" && (isFiniteVerb(tags[first]) || tags[first] === PARTICIPLE)) return true;
  if (isThing(place, first) || isJudgedThing(place, first) || isWish(grammar, first, last)) return true;
  return isVerbInMarks(place, first, last);
}

/**
 * Whether a clause goes on at a token, for instance with "who", or with "and" before a second verb: "that it leaks ⟨and
 * is⟩ old".
 */
function goesOnAt(tags: Uint8Array, at: number): boolean {
  return !parts(tags[at]) || tags[at] === WH_WORD || (tags[at] === CONJUNCTION && isFiniteVerb(tags[at + 1]));
}

/**
 * "⟨when⟩ they came", "⟨after⟩ he had fled", "⟨if⟩ Roe won", "⟨what⟩ was in it": whether a clause opens inside another.
 */
function opensInnerClause({ grammar, pairOf }: CuePlace, at: number): boolean {
  if (isIn(pairOf, at)) return false;
  if (grammar.tags[at] === WH_WORD) return true;
  const opener = wordAt(grammar, at);
  const { momentOpeners, subordinators } = grammar.language.smallWords;
  // "because ⟨of⟩ the flood", "since ⟨May⟩"
  const { months, weekdays } = grammar.language.calendar;
  const next = wordAt(grammar, at + 1);
  if (servesAs(grammar, at + 1, GENITIVE) || months.has(next) || weekdays.has(next)) return false;
  return (momentOpeners.has(opener) || subordinators.has(opener)) && isWholeClause(grammar.clauses[at + 1]);
}

/**
 * "a claim of ⟨fraud⟩", "asking about ⟨a fee⟩", "a note that blasts ⟨the mayor⟩": whether the content is a thing
 * without a verb, behind a preposition or a verb that judges.
 */
function isThing({ grammar, cue }: CuePlace, first: number): boolean {
  const { clauses, language, tags } = grammar;
  if (tags[first - 1] === PREPOSITION && tags[first] !== PREPOSITION && cue.form === "noun") return true;
  if (cue.form !== "verb") return false;
  if (tags[first - 1] === PREPOSITION && first <= cue.lastToken + 1)
    return tags[first] !== PREPOSITION && tags[first] !== WH_WORD && tags[first] !== GERUND;
  return first === cue.lastToken && language.speech.judgingVerbs.has(cue.lemma) && !isWholeClause(clauses[first - 1]);
}

/**
 * The comma that ends the clause that holds the content; -1 for none. The clause is a phrase before the main clause,
 * “In a denial of reports ⟦that it leaks⟧, the mayor”, “Contrary to reports ⟦that it leaks⟧, the mayor”, even in what
 * another says, “Moe said despite reports ⟦that it leaks⟧, it is safe”; a relative clause or participle before the verb
 * of its noun, “Roe, who never accepted ⟦that it was lawful⟧, left” and “Roe, saying ⟦he was late⟧, left”; one that
 * belongs to the phrase before the main clause, “In Ashby, where police say ⟦it leaks⟧, Moe left”, or that stands
 * before what is told, “told Roe, who said ⟦it was late⟧, that”; or one beside its noun, “Roe's answer, ⟦that it
 * leaks⟧, was short”.
 */
function commaBehindClause(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, pairOf, sentence } = place;
  const { tags } = grammar;
  const opening = cue.form === "noun" ? startOfTold(place, cue.firstToken) : sentence.firstToken;
  const front = stepOver(tags, opening, ADJECTIVE);
  // not in "In May, Roe denied reports ⟦that the mill, a ruin, leaks⟧"
  const isFront =
    cue.form === "noun" &&
    (tags[front] === PREPOSITION || tags[front] === GERUND) &&
    !holdsTag(tags, front, cue.firstToken, COMMA);
  const relative = relativeBefore(place, startOfVerbGroup(grammar, sentence.firstToken, cue.headToken) - 1);
  const isBehindRelative = cue.form === "verb" && servesAs(grammar, relative, DESCRIBING | RELATIVE_OF_THINGS);
  const isFronted = isInFrontedRelative(place);
  const isSetOff = cue.form === "noun" && tags[first - 1] === COMMA && servesAs(grammar, first, COMPLEMENTIZER);
  const isAside = isInserted(place);
  if (!isFront && !isBehindRelative && !isFronted && !isSetOff && !isAside) return -1;
  let commas = 0;
  let passed = -1;
  for (let at = first + 2; at < last - 1; at += 1) {
    // “In a denial of reports ⟦that it was “late,”⟧ the mayor”: a comma in the marks that end there.
    if (tags[at] === MARK && isFront && tags[at - 1] === COMMA && pairOf[at] !== pairOf[at + 1]) return at + 1;
    if (isFront && isIn(pairOf, at)) continue;
    if (tags[at] === MARK) {
      at = endOfRun(pairOf, at) - 1;
      // "Roe, who says ⟦it is “a danger,”⟧ left"
      if (tags[at - 1] === COMMA && firstVerb(grammar, at + 1, last) >= 0) return at + 1;
      continue;
    }
    const isTold = opening > sentence.firstToken && !isWholeClause(grammar.clauses[at + 1]);
    const isMain = (isFronted && isWholeClause(grammar.clauses[at + 1])) || isToldAround(place, { first: at + 1 });
    if (tags[at] !== COMMA) continue;
    commas += 1;
    const isVerb = firstVerb(grammar, at + 1, last) >= 0 || (isAside && isOnlyPast(grammar, at + 1, last));
    if (!((isFront && !isTold) || isMain || isVerb)) continue;
    if (cue.form === "noun" || hasOwnVerb(place, first, at)) return at;
    passed = at;
  }
  // The verb of the clause may have been tagged as a noun; then the insertion stands between two commas.
  return commas % 2 === 1 ? passed : -1;
}

/**
 * "Roe, saying she would stay, ⟨left⟩ by a side door": whether a form that the tagger takes for a participle is the only
 * one there that can be the verb of the sentence.
 */
function isOnlyPast(grammar: Grammar, at: number, last: number): boolean {
  return grammar.tags[at] === PARTICIPLE && !holdsFinite(grammar, at + 1, last);
}

/**
 * Whether a reported clause has a verb up to a token besides those of its relative clauses, unlike "who said that ⟨the
 * mill, which he owns⟩, will shut". Content that is not a clause needs none.
 */
function hasOwnVerb({ grammar, cue }: CuePlace, first: number, end: number): boolean {
  const isClause = servesAs(grammar, first, COMPLEMENTIZER) || grammar.language.speech.plainVerbs.has(cue.lemma);
  const relatives = grammar.tags.subarray(first + 1, end).filter((tag) => tag === WH_WORD).length;
  return !isClause || countFinites(grammar, first, end) > relatives;
}

/**
 * "In Ashby, where police ⟨say⟩ two died, shops were shut", "For Roe, who ⟨says⟩ he was robbed, it is late": whether
 * the cue stands in a relative clause of a phrase that opens the sentence.
 */
function isInFrontedRelative({ grammar, cue, sentence: { firstToken } }: CuePlace): boolean {
  const { tags } = grammar;
  if (cue.form !== "verb" || tags[firstToken] !== PREPOSITION) return false;
  const verb = startOfVerbGroup(grammar, firstToken, cue.headToken);
  const relative = tags[verb - 1] === WH_WORD ? verb - 1 : startOfNounPhrase(grammar, firstToken, verb - 1) - 1;
  if (relative <= firstToken || tags[relative] !== WH_WORD || tags[relative - 1] !== COMMA) return false;
  return !holdsFinite(grammar, firstToken, relative);
}

/**
 * "Moe said ⟨despite⟩ Roe's claim", "Moe said that, ⟨despite⟩ Roe's claim": the start of the phrases up to a token,
 * behind a verb of speech, or behind "that" and a comma; otherwise the start of the sentence.
 */
function startOfTold({ grammar, cueAt, sentence }: CuePlace, to: number): number {
  const { tags } = grammar;
  let first = to;
  while (first > sentence.firstToken && isInPhrases(tags[first - 1]) && !servesAs(grammar, first - 1, COMPLEMENTIZER))
    first -= 1;
  const comma = stepBack(tags, first, COMMA);
  const teller = cueAt(first - 1);
  const isTold = teller?.form === "verb" || servesAs(grammar, comma - 1, COMPLEMENTIZER);
  return isTold ? first : sentence.firstToken;
}

/**
 * The same, but only behind "that" and verbs like "said", which take a clause and no object: "said ⟨claims that it
 * leaks⟩ were false".
 */
function startOfSaid(place: CuePlace, to: number): number {
  const first = startOfTold(place, to);
  const teller = place.cueAt(first - 1);
  const isSaid = teller === undefined || place.grammar.language.speech.plainVerbs.has(teller.lemma);
  return isSaid ? first : place.sentence.firstToken;
}

/** "his demand ⟨that the mill be shut⟩ led": whether the clause's own verb is a base form right behind its subject. */
function isWish(grammar: Grammar, that: number, last: number): boolean {
  if (!servesAs(grammar, that, COMPLEMENTIZER)) return false;
  const verb = endOfNounPhrase(grammar, that + 1, last);
  return verb > that + 1 && grammar.tags[stepOver(grammar.tags, verb, ADVERB)] === BASE;
}

/**
 * "A petition ⟨urging⟩ the town to act was handed in", "said a note ⟨saying⟩ it leaked was false": whether the cue is a
 * gerund right behind the noun that opens the sentence, or what is said, before its finite verb.
 */
function isAddedToSubject(place: CuePlace): boolean {
  const { grammar, cue } = place;
  const { tags } = grammar;
  const first = Math.max(place.first, startOfSaid(place, cue.firstToken));
  if (tags[cue.firstToken] !== GERUND || cue.firstToken <= first || !isNominal(tags[cue.firstToken - 1])) return false;
  return isInNounPhrase(tags[first]) && !holdsFinite(grammar, first, cue.firstToken);
}

/**
 * "urging ⟨the town to⟩ act", "calling on ⟨him to⟩ go": whether it is somebody and what they are asked to do, without a
 * finite verb.
 */
function isAskedOf({ grammar, cue, last }: CuePlace, first: number): boolean {
  const { requestingInGerund, requestingVerbs } = grammar.language.speech;
  const isRequest = requestingInGerund.has(cue.lemma) || requestingVerbs.has(cue.lemma);
  if (cue.form !== "verb" || !(isRequest || grammar.tags[first] === PRONOUN)) return false;
  const end = endOfNounPhrase(grammar, first, last);
  return end > first && infinitiveAt(grammar, end) >= 0;
}

/** "accused ⟨the board of⟩ lying": whether it is somebody and what they are accused of, without a finite verb. */
function isAccusedOf({ grammar, cue, last }: CuePlace, first: number): boolean {
  if (!grammar.language.speech.chargingVerbs.has(cue.lemma) || first !== cue.lastToken) return false;
  let of = first;
  while (of < last && isInNounPhrase(grammar.tags[of])) of += 1;
  return of > first && servesAs(grammar, of, GENITIVE);
}

/**
 * "Roe, ⟨saying⟩ he was tired, left", "Roe, while ⟨saying⟩ he was tired, left", "Roe, ⟨accused⟩ by Moe of lying, left":
 * whether the cue is a gerund or participle between commas that belongs to the subject, before the verb of the
 * sentence.
 */
function isInserted({ grammar, cue, first }: CuePlace): boolean {
  const { tags } = grammar;
  // "⟨having⟩ said he was late"
  const isGerund = tags[cue.headToken] === GERUND || tags[cue.firstToken] === GERUND;
  const opener = isGerund && tags[cue.firstToken - 1] === PREPOSITION ? cue.firstToken - 1 : cue.firstToken;
  if (cue.form !== "verb" || tags[opener - 1] !== COMMA || opener - 1 <= first) return false;
  if (!isGerund && (cue.firstToken !== cue.headToken || !isPassive(grammar, cue))) return false;
  const subject = startOfNounPhrase(grammar, first, opener - 2);
  const isJoined = tags[subject - 1] === CONJUNCTION && tags[subject - 2] === COMMA;
  return isJoined || !holdsFinite(grammar, first, opener);
}

/**
 * “claim ⟦that the boss “screamed” at him⟧ was met with laughter”: whether the first marks hold only the verb of the
 * clause.
 */
function isVerbInMarks(place: CuePlace, first: number, last: number): boolean {
  const { grammar, pairOf } = place;
  const { tags } = grammar;
  for (let at = first; at < last - 2 && !isFiniteVerb(tags[at]); at += 1)
    if (tags[at] === MARK)
      return (
        isPredicateInMarks(place, at) ||
        (isPastForm(tags[at + 1]) && tags[at + 2] === MARK && pairOf[at] === pairOf[at + 2] && !isNominal(tags[at + 3]))
      );
  return false;
}

/**
 * "because, he said, it ⟨“looked lonely”⟩ has": whether marks that hold the verb stand behind a pronoun and before the
 * verb of the sentence.
 */
function isPredicateInMarks({ grammar: { tags }, pairOf }: CuePlace, mark: number): boolean {
  if (tags[mark - 1] !== PRONOUN || !isFiniteVerb(tags[mark + 1])) return false;
  return isIn(pairOf, mark) && isFiniteVerb(tags[endOfRun(pairOf, mark)]);
}

/**
 * “claim ⟦that she was bullied⟧ led to an inquiry”, “⟦that the bank could fail⟧ sent shares down”: the main verb,
 * mistaken for a participle by the tagger, right behind another verb; -1 for none.
 */
function mistakenVerb({ grammar, last: end }: CuePlace, first: number, last: number): number {
  const { tags, language } = grammar;
  if (last < end) return -1;
  const { formsOfBe, formsOfHave } = language.helpers;
  for (let at = first + 2; at < last - 1 && !parts(tags[at]); at += 1) {
    const before = tags[at - 1];
    const isBehindVerb = before === BASE || isPastForm(before);
    const word = wordAt(grammar, at - 1);
    if (!isBehindVerb || formsOfBe.has(word) || formsOfHave.has(word)) continue;
    // "that she was left injured ⟨led⟩".
    const isRun = isPastForm(tags[at + 1]);
    if (!isRun && (isPastForm(tags[at]) || (tags[at] === ADJECTIVE && before === BASE))) return at;
  }
  return -1;
}

/**
 * Whether a predicate goes on at this tag behind marks that end a clause; the tagger takes "pleased" for an adjective.
 */
function isPredicate(tag = 0): boolean {
  return isFiniteVerb(tag) || tag === PARTICIPLE || tag === ADJECTIVE;
}

/**
 * "his claim that ⟨“nobody was hurt”⟩ is untrue", "a vow to ⟨“mend it”⟩ pleased": the end of marks right behind "that"
 * or "to" that hold the verb; otherwise -1.
 */
function endOfClauseInMarks({ grammar, pairOf }: CuePlace, first: number): number {
  const isTo = grammar.tags[first] === TO;
  if (!(isTo || servesAs(grammar, first, COMPLEMENTIZER)) || !isIn(pairOf, first + 1)) return -1;
  const end = endOfRun(pairOf, first + 1);
  return isTo || holdsFinite(grammar, first + 1, end) ? end : -1;
}

/** The longest subject of a relative clause, in tokens. */
const LONGEST_SUBJECT = 4;

/**
 * "A man who told police ⟦he flew⟧ was fined", "a sign which told them ⟦it was open⟧ was stolen", "a man who police say
 * ⟦flew⟧ was fined", "a van that they said ⟦had no plates⟧ was found", "a man who was hurt and asked ⟦to go⟧ left":
 * whether the verb belongs to a relative clause behind the subject that opens the sentence.
 */
function isInSubject(place: CuePlace): boolean {
  const { grammar, cue, sentence } = place;
  const ofGerund = relativeBeforeGerund(place);
  let relative = ofGerund < 0 ? stepBack(grammar.tags, cue.firstToken, ADVERB) - 1 : ofGerund;
  const end = relative - LONGEST_SUBJECT;
  while (relative > end && isInNounPhrase(grammar.tags[relative]) && grammar.tags[relative] !== WH_WORD) relative -= 1;
  relative = relativeBefore(place, relative);
  if (isAboutNoun(grammar, cue, sentence.firstToken)) return true;
  const noun = stepBack(grammar.tags, relative, MARK) - 1;
  const isThat = servesAs(grammar, relative, COMPLEMENTIZER) && grammar.tags[noun] === NOUN;
  // "the men ⟨whom⟩ Roe urged to go", "the farmer ⟨whose⟩ sons said it leaked"
  const isWhom = grammar.language.smallWords.personalRelatives.has(wordAt(grammar, relative));
  return (
    (isThat || isWhom || servesAs(grammar, relative, DESCRIBING | RELATIVE_OF_THINGS)) &&
    grammar.tags[relative - 1] !== COMMA &&
    !holdsFinite(grammar, startOfSaid(place, relative), relative)
  );
}

/**
 * "a landlord ⟨who⟩ wrote to her tenants telling them to go": for a gerund, the opener of the relative clause whose
 * verb stands before it; -1 for none.
 */
function relativeBeforeGerund({ grammar, cue, sentence }: CuePlace): number {
  const { tags } = grammar;
  if (cue.form !== "verb" || tags[cue.firstToken] !== GERUND) return -1;
  let who = cue.firstToken - 1;
  while (who > sentence.firstToken && (isInPhrases(tags[who]) || isFiniteVerb(tags[who]))) who -= 1;
  const isRelative = tags[who] === WH_WORD && countFinites(grammar, who, cue.firstToken) === 1;
  return isRelative ? who : -1;
}

/**
 * "a man ⟨who⟩ was hurt and asked", "a shop ⟨that⟩ bans or tells", "a man ⟨who⟩ left after a guard said": for "and",
 * "or" or "after", the opener of the relative clause that goes on there; otherwise the token itself.
 */
function relativeBefore({ grammar, sentence }: CuePlace, at: number): number {
  const { language, tags } = grammar;
  const isJoined = servesAs(grammar, at, COORDINATOR | ALTERNATIVE);
  const { concessives, momentOpeners } = language.smallWords;
  const isWithin = momentOpeners.has(wordAt(grammar, at)) || concessives.has(wordAt(grammar, at));
  if (!isJoined && !isWithin) return at;
  let who = at - 1;
  while (who > sentence.firstToken && tags[who] !== WH_WORD && tags[who] !== COMMA) who -= 1;
  return who > sentence.firstToken && tags[who] === WH_WORD ? who : at;
}

/** "blasting ⟨the plan⟩": whether the content is what is judged, and not a clause. */
function isJudgedThing({ grammar, cue }: CuePlace, first: number): boolean {
  if (grammar.tags[cue.headToken] !== GERUND || servesAs(grammar, first, COMPLEMENTIZER)) return false;
  if (grammar.language.speech.judgingVerbs.has(cue.lemma)) return true;
  return cue.reading === "questioned" && isInNounPhrase(grammar.tags[first]);
}

/**
 * "⟨A plan critics⟩ say would cost millions", "⟨The plan the board⟩ says will cost millions": whether the sentence
 * begins with a thing and, without a relative between them, somebody who says something about it.
 */
function isAboutNoun(grammar: Grammar, { firstToken, lastToken }: Cue, first: number): boolean {
  const { tags } = grammar;
  const other = startOfNounPhrase(grammar, first, firstToken - 1);
  const isTwo = other > first && (tags[other] === DETERMINER || tags[other] === OWNER) && isNominal(tags[other - 1]);
  if (isTwo && isFiniteVerb(tags[lastToken])) return tags.subarray(first, other).every(isInPhrases);
  if (firstToken - first > LONGEST_SUBJECT) return false;
  const subject = { firstToken: first, lastToken: firstToken, phraseLast: firstToken };
  return behindOtherNoun(grammar, subject) !== subject;
}

/**
 * Whether the cue is asked about at the head of the sentence: "⟨Whether he said⟩ that …", "⟨Just when he said⟩ that …".
 */
function isAskedAtHead({ grammar, cue, first }: CuePlace): boolean {
  const { tokens, language } = grammar.document;
  const opener = language.helpers.questionOpeners.has(wordAt(grammar, first)) ? first : first + 1;
  return (
    cue.reading === "questioned" &&
    cue.printedFrom === tokens.starts[opener] &&
    language.helpers.questionOpeners.has(wordAt(grammar, opener))
  );
}

/** Whether a tag separates clauses: a comma or other sign, "who", "and". */
export function parts(tag: number | undefined): boolean {
  return tag === COMMA || tag === SYMBOL || tag === MARK || tag === WH_WORD || tag === CONJUNCTION;
}
