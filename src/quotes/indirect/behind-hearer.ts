import { isWholeClause, NOUN_CLAUSE, PRONOUN_CLAUSE } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { isBe, isHave } from "../../grammar/is-be.ts";
import { isPluralOfPeople } from "../../grammar/plural-of-people.ts";
import { stepOverWord } from "../../grammar/steps.ts";
import {
  AGENT,
  COMPLEMENTIZER,
  DATIVE,
  DEFINITE,
  EXPLETIVE,
  INDEFINITE,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADVERB,
  BASE,
  COMMA,
  CONJUNCTION,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  isPastForm,
  MARK,
  MODAL,
  NAME,
  NOUN,
  PARTICIPLE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  STOP,
  TO,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endOfRun, isIn } from "../../text/item-at.ts";
import type { Sentence } from "../../text/sentences.ts";
import { endOfAsked, headOf, infinitiveAt, isDetailedRequest, isSomebody } from "../asked-person.ts";
import type { Cue } from "../attribution.ts";
import { endOfNounPhrase, endWithAdded } from "../noun-phrase.ts";
import { isPassive } from "../passive.ts";
import type { TokenRange } from "../scene.ts";
import { verbBehindInsertion } from "./before-insertion.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import { isAsked } from "./behind-request.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * The token at which content begins that depends on its hearer, or -1 to leave the decision to the models:
 *
 * - “told Newsline ⟦costs would fall⟧”, “told the BBC ⟦costs would fall⟧”, “told investors ⟦profits would fall⟧”:
 *   behind the name or the people, where the noun behind them has a verb of its own;
 * - “advised ⟦motorists to avoid the bridge⟧”, “is warning ⟦motorists to avoid it⟧”: at the hearer, who is to do it;
 * - “asked ⟦anyone with footage to call⟧”: at the hearer, if a description of the hearer follows;
 * - “told me ⟦he prays⟧”, “told his wife ⟦he would pray⟧”: behind the pronoun or phrase, where a clause begins;
 * - “was told by a vicar ⟦that it is a prayer⟧”, “was announced in Ashby ⟦that it would close⟧”: behind who told it,
 *   and where and when;
 * - “told her ⟦to be quiet⟧”, “told them both ⟦to be quiet⟧”: behind the hearer;
 * - “told his wife, Ann, ⟦that he would pray⟧”: behind the hearer's name;
 * - “promised young fans ⟦he will stay⟧”: behind them, where a pronoun and a modal follow;
 * - “told the council ⟦“fares are too high”⟧”: at the marks, where a clause stands in them;
 * - “wrote to parents ⟦that it was late⟧”: behind the addressee;
 * - “wrote to parents asking them ⟦to wait⟧”: behind the hearer, who is named before.
 */
export function startBehindHearer({ grammar, cue, last, pairOf }: CuePlace): number {
  if (cue.form !== "verb" || cue.reading === "unsaid") return -1;
  // “told “Mill Talk” ⟨that⟩”
  const shown = isIn(pairOf, cue.lastToken) ? endOfRun(pairOf, cue.lastToken) : cue.lastToken;
  const isShown = shown > cue.lastToken && servesAs(grammar, shown, COMPLEMENTIZER);
  if (isShown && grammar.language.speech.hearerVerbs.has(cue.lemma)) return shown;
  const marked = clauseInMarks(grammar, cue, pairOf, last);
  if (marked >= 0) return marked;
  const all = wordsBehindAll(grammar, cue);
  if (all >= 0) return all;
  const pronoun = Math.max(clauseBehindPronoun(grammar, cue), clauseBehindPhrase(grammar, cue, last));
  if (pronoun >= 0) return pronoun;
  if (cue.reading !== "asserted") return -1;
  const { speech, occasions } = grammar.language;
  if (occasions.tellingVerbs.has(cue.lemma)) {
    const start = Math.max(
      clauseBehindName(grammar, cue.lastToken, last),
      clauseBehindPeople(grammar, cue.lastToken, last),
    );
    if (start >= 0) return start;
  }
  const passive = clauseBehindPassive(grammar, cue, last);
  if (passive >= 0) return passive;
  const named = Math.max(clauseBehindNamed(grammar, cue, last), clauseBehindAddressed(grammar, cue, last));
  if (named >= 0) return named;
  const assured = clauseBehindAssured(grammar, cue, last);
  if (assured >= 0) return assured;
  const told = speech.hearerVerbs.has(cue.lemma) ? behindHearer(grammar, cue.lastToken, last) : -1;
  if (told >= 0) return told;
  if (isToldAlone(grammar, cue)) return cue.lastToken;
  if (isWrittenRequest(grammar, cue)) return behindHearer(grammar, cue.lastToken, last);
  const isRequest = speech.requestingVerbs.has(cue.lemma) || speech.requestingInGerund.has(cue.lemma);
  if (isRequest && isDetailedRequest(grammar, cue.lastToken, last)) return cue.lastToken;
  const tellsWhom = speech.requestingVerbs.has(cue.lemma) || isGoingOn(grammar, cue);
  return tellsWhom && behindHearer(grammar, cue.lastToken, last) >= 0 ? cue.lastToken : -1;
}

/**
 * "told the council ⟨“fares are too high”⟩": the opening mark right behind the hearer, if a whole clause stands in the
 * marks; otherwise -1.
 */
function clauseInMarks(grammar: Grammar, cue: Cue, pairOf: Int32Array, last: number): number {
  let at = cue.lastToken;
  while (at < last && !isIn(pairOf, at)) at += 1;
  return isHearerBeforeMarks(grammar, cue, { firstToken: at, lastToken: endOfRun(pairOf, at) }) ? at : -1;
}

/** The same for given marks: whether only the hearer stands between them and the verb. */
export function isHearerBeforeMarks(grammar: Grammar, { lemma, lastToken }: Cue, marks: TokenRange): boolean {
  const { clauses, language, tags } = grammar;
  const mark = marks.firstToken;
  if (!language.speech.verbsToHearers.has(lemma) || mark === lastToken) return false;
  if (!isWholeClause(clauses[mark + 1]) || !holdsFinite(grammar, mark + 1, marks.lastToken)) return false;
  const hearer = endOfNounPhrase(grammar, lastToken, mark);
  const isHearer = isSomebody(grammar, hearer - 1) || tags[hearer - 1] === NAME;
  return hearer > lastToken && isHearer && endWithAdded(grammar, lastToken, mark) === mark;
}

/** "is urging ⟨drivers to wait⟩": whether the cue is a request in progress. */
function isGoingOn({ tags, language }: Grammar, { firstToken, headToken, lemma }: Cue): boolean {
  return firstToken < headToken && tags[headToken] === GERUND && language.speech.requestingInGerund.has(lemma);
}

/** "asked ⟨both to respect⟩ the dead": whether the hearer is a word like "both". */
function isToldAlone(grammar: Grammar, { lemma, lastToken }: Cue): boolean {
  const { tags, language } = grammar;
  const { requestingVerbs, requestingInGerund } = language.speech;
  const isRequest = requestingVerbs.has(lemma) || requestingInGerund.has(lemma);
  const isAlone = language.smallWords.standingAlone.has(wordAt(grammar, lastToken));
  return isRequest && isAlone && tags[lastToken + 1] === TO && tags[lastToken + 2] === BASE;
}

/**
 * The noun behind a name, where only its verb follows: "Newsline ⟨lice costs⟩ would", "the BBC ⟨pumps⟩ were", unlike
 * "the Ashby inquest". Or the name behind a known outlet: "Reuters ⟨Corran may⟩". -1 for neither.
 */
function clauseBehindName(grammar: Grammar, from: number, last: number): number {
  const { tags } = grammar;
  const name = stepOverWord(grammar, from, DEFINITE);
  let at = name;
  while (at < last && tags[at] === NAME) at += 1;
  if (at > name + 1 && isFiniteVerb(tags[at]) && isOutlet(grammar, name)) return name + 1;
  if (at === name || tags[at] !== NOUN || grammar.language.speech.hearers.has(wordAt(grammar, at))) return -1;
  const end = endOfNounPhrase(grammar, at, last);
  return end > at && isFiniteVerb(tags[end]) ? at : -1;
}

/** Whether a token is a news agency or paper that is known by one word. */
function isOutlet(grammar: Grammar, at: number): boolean {
  return grammar.language.outlets.news.has(wordAt(grammar, at));
}

/** The longest hearer in the plural, in tokens: "the club's young players". */
const LONGEST_PEOPLE = 6;

/**
 * The noun or name with its verb behind people in the plural or other hearers: "investors ⟨profits would⟩", "the same
 * crowd ⟨Roe had⟩", "the court ⟨his boss, Ann Roe, had⟩"; otherwise -1.
 */
function clauseBehindPeople(grammar: Grammar, from: number, last: number): number {
  const { clauses, language, tags } = grammar;
  let start = -1;
  for (let at = from; at < Math.min(last, from + LONGEST_PEOPLE) && isInNounPhrase(tags[at]); at += 1) {
    const opens = tags[at + 1];
    const isNext = opens === POSSESSIVE || opens === CONJUNCTION;
    const isClause = clauses[at + 1] === NOUN_CLAUSE || isApposed(grammar, at + 1, last);
    if (tags[at] !== NOUN || !isClause || isNext) continue;
    const word = wordAt(grammar, at);
    // "told the court ⟨clerk Ida Fenn⟩ was ill": the noun before a name may belong to the body.
    const isTitle = opens === PREPOSITION || (opens === NOUN && !isFiniteVerb(tags[at + 2]));
    const isHearer = language.nouns.pluralPeople.has(word) || (language.speech.hearers.has(word) && !isTitle);
    if (isHearer || isPluralOfPeople(word, language)) start = at + 1;
  }
  return start;
}

/** "⟨his boss, Ann Roe,⟩ had", "⟨Ann Roe, his boss,⟩ had": whether a subject with an apposition and its verb follow. */
function isApposed(grammar: Grammar, from: number, last: number): boolean {
  const comma = endOfNounPhrase(grammar, from, last);
  if (comma === from || grammar.tags[comma] !== COMMA) return false;
  const end = endOfNounPhrase(grammar, comma + 1, last);
  return end > comma + 1 && grammar.tags[end] === COMMA && isFiniteVerb(grammar.tags[end + 1]);
}

/**
 * "promised heartbroken Ashby Rovers fans ⟨he will⟩ return": the pronoun and modal behind people; -1 for "promised the
 * girl ⟨he met⟩ a ring".
 */
function clauseBehindAssured(grammar: Grammar, { firstToken, lemma, lastToken }: Cue, last: number): number {
  const { occasions, speech, stances } = grammar.language;
  // "asked fans ⟨he will⟩ never meet for help"
  const isRequest = stances.askingOrRequesting.has(lemma) || speech.requestingVerbs.has(lemma);
  if (!occasions.addressingVerbs.has(lemma) || isRequest || !isFiniteVerb(grammar.tags[firstToken])) return -1;
  const people = endOfNounPhrase(grammar, lastToken, last);
  if (people === lastToken || !isSomebody(grammar, headOf(grammar, lastToken, people))) return -1;
  const end = endWithAdded(grammar, lastToken, last);
  return grammar.clauses[end] === PRONOUN_CLAUSE && grammar.tags[end + 1] === MODAL ? end : -1;
}

/**
 * "told us all ⟨it was late⟩", "told them both ⟨to wait⟩", "warned us all ⟨that it was late⟩": the start of these
 * words; otherwise -1.
 */
function wordsBehindAll(grammar: Grammar, { lemma, lastToken }: Cue): number {
  const { clauses, language, tags } = grammar;
  if (tags[lastToken] !== PRONOUN || !language.smallWords.standingAlone.has(wordAt(grammar, lastToken + 1))) return -1;
  const { hearerVerbs, requestingVerbs } = language.speech;
  if (!hearerVerbs.has(lemma) && !requestingVerbs.has(lemma)) return -1;
  const at = lastToken + 2;
  const isToDo = tags[at] === TO && tags[at + 1] === BASE;
  const isClause = clauses[at] === PRONOUN_CLAUSE || clauses[at] === NOUN_CLAUSE;
  return isToDo || isClause || servesAs(grammar, at, COMPLEMENTIZER) ? at : -1;
}

/** "told me ⟨he prays⟩", "will tell you ⟨she was kind⟩": the start of the clause; otherwise -1. */
function clauseBehindPronoun({ clauses, language, tags }: Grammar, { lemma, lastToken }: Cue): number {
  if (!language.speech.hearerVerbs.has(lemma) || tags[lastToken] !== PRONOUN) return -1;
  const opens = clauses[lastToken + 1];
  return opens === PRONOUN_CLAUSE || opens === NOUN_CLAUSE ? lastToken + 1 : -1;
}

/**
 * How far behind the start of such a clause "that" shows that the clause describes the hearer, in tokens: "told the man
 * he had met that".
 */
const THAT_REACH = 8;

/**
 * "told his wife ⟨he would pray⟩", "told people ⟨she was⟩ from Ashby", "told the court ⟨she accepted⟩ it": the start of
 * the clause; -1 for "told the man she had met that it was late".
 */
function clauseBehindPhrase(grammar: Grammar, { lemma, lastToken }: Cue, last: number): number {
  const { language, tags } = grammar;
  if (!language.speech.hearerVerbs.has(lemma)) return -1;
  const met = behindWhomTheyMet(grammar, lastToken, last);
  if (met >= 0) return met;
  const contracted = contractedBehind(grammar, lastToken, last);
  if (contracted >= 0 && !isWhomTheyMet(grammar, lastToken, contracted, last)) return contracted;
  const end = endOfNounPhrase(grammar, lastToken, last);
  // "told the court ⟨there weren't⟩ any"
  const isPronoun = tags[end] === PRONOUN || (tags[end] === ADVERB && isFiniteVerb(tags[end + 1]));
  const isSubject = isPronoun && language.speech.clausePronouns.has(wordAt(grammar, end));
  // "told the court ⟨she accepted⟩ it": a court is not somebody whom she accepted.
  const isHearer = language.speech.hearers.has(wordAt(grammar, end - 1)) && isFiniteVerb(tags[end + 1]);
  const isHelped = language.helpers.helpingWords.has(wordAt(grammar, end + 1));
  if (end === lastToken || !isSubject || !(isHelped || isHearer)) return -1;
  // "told a girl ⟨he had met⟩ online to send photos", unlike "told a tribunal ⟨he had been⟩ ill".
  const mayBeMet = servesAs(grammar, lastToken, INDEFINITE) && !isHearer;
  if (mayBeMet && isHave(grammar, end + 1)) return -1;
  for (let at = end + 2; at < Math.min(last, end + THAT_REACH) && tags[at] !== COMMA; at += 1)
    if (servesAs(grammar, at, COMPLEMENTIZER) || language.speech.beforeTopics.has(wordAt(grammar, at))) return -1;
  return end;
}

/**
 * "told everyone she met ⟨that⟩ it was late", "told a man I had spoken to ⟨that⟩ it was late": the token of "that"
 * behind a clause that describes the hearer; otherwise -1.
 */
function behindWhomTheyMet(grammar: Grammar, from: number, last: number): number {
  const { language, tags } = grammar;
  const subject = endOfNounPhrase(grammar, from, last);
  if (subject === from || tags[subject] !== PRONOUN) return -1;
  let end = subject + 1;
  while (end < last && (isFiniteVerb(tags[end]) || tags[end] === PARTICIPLE)) end += 1;
  const verb = wordAt(grammar, end - 1);
  if (end === subject + 1 || language.speech.verbs.has(verb)) return -1;
  const isTo = !servesAs(grammar, end, COMPLEMENTIZER) && (tags[end] === PREPOSITION || tags[end] === TO);
  const that = isTo ? end + 1 : end;
  const isMet = language.helpers.anybodyWords.has(wordAt(grammar, from)) || language.documents.metForms.has(verb);
  return (isTo || isMet) && servesAs(grammar, that, COMPLEMENTIZER) ? that : -1;
}

/**
 * "told a man ⟨she'd met⟩ that it was late", "told the man ⟨she'd met⟩ to go home": whether the clause describes the
 * hearer, and what is said follows.
 */
function isWhomTheyMet(grammar: Grammar, from: number, clause: number, last: number): boolean {
  const { tags } = grammar;
  const isMet = isPastForm(tags[clause + 1]);
  if (!isMet || isBe(grammar, clause + 1)) return false;
  for (let at = clause + 2; at < Math.min(last, clause + THAT_REACH) && tags[at] !== COMMA; at += 1)
    if (servesAs(grammar, at, COMPLEMENTIZER) || (tags[at] === TO && tags[at + 1] === BASE)) return true;
  return servesAs(grammar, from, INDEFINITE);
}

/** "told reporters ⟨she'd⟩ be late": the pronoun and its auxiliary right behind the hearer; otherwise -1. */
function contractedBehind(grammar: Grammar, from: number, last: number): number {
  const { document, listed, tags } = grammar;
  for (let at = from; at < Math.min(last, from + LONGEST_PEOPLE); at += 1) {
    if (listed.isContracted[document.vocabulary.of[at] ?? 0] === 1) return at > from ? at : -1;
    if (!isInNounPhrase(tags[at])) return -1;
  }
  return -1;
}

/**
 * "was told by a vicar ⟨that⟩ it is a prayer", "was assured by the head, Ann Roe, on Monday ⟨that⟩", "was announced in
 * Ashby yesterday ⟨that⟩", "were asked by police ⟨to⟩ wait": the token behind who tells it, and where and when;
 * otherwise -1.
 */
function clauseBehindPassive(grammar: Grammar, cue: Cue, last: number): number {
  if (!isPassive(grammar, cue)) return -1;
  const by = servesAs(grammar, cue.lastToken - 1, AGENT) ? cue.lastToken - 1 : cue.lastToken;
  const isAgent = servesAs(grammar, by, AGENT);
  const agent = isAgent ? endOfNounPhrase(grammar, by + 1, last) : cue.lastToken;
  if (isAgent && agent === by + 1) return -1;
  const told = isAgent ? behindSeconder(grammar, behindAppositive(grammar, agent, last), last) : agent;
  const start = endOfCircumstances(grammar, told, last);
  const isTold = grammar.language.occasions.addressingVerbs.has(cue.lemma);
  const to = infinitiveAt(grammar, start);
  if (to >= 0 && (isTold || (isAgent && isState(grammar, to + 1)))) return start;
  if (!(isTold || servesAs(grammar, cue.firstToken - 1, EXPLETIVE))) return -1;
  const isClause = servesAs(grammar, start, COMPLEMENTIZER) && !isFiniteVerb(grammar.tags[start + 1]);
  return start > cue.lastToken && isClause ? start : -1;
}

/**
 * "proposed by Roe⟨, seconded by Moe,⟩ that", "by Roe ⟨and seconded by Moe⟩ that": the token behind whoever seconds a
 * proposal; the token itself if nobody does.
 */
function behindSeconder(grammar: Grammar, at: number, last: number): number {
  const { language, tags } = grammar;
  const verb = tags[at] === COMMA || tags[at] === CONJUNCTION ? at + 1 : at;
  if (!language.speech.secondingForms.has(wordAt(grammar, verb)) || !servesAs(grammar, verb + 1, AGENT)) return at;
  const end = endOfNounPhrase(grammar, verb + 2, last);
  return tags[end] === COMMA ? end + 1 : end;
}

/**
 * "was said by police ⟨to be⟩ ill", "to have left": whether the infinitive is a statement, unlike "was announced by the
 * council to save money".
 */
function isState(grammar: Grammar, verb: number): boolean {
  return isBe(grammar, verb) || isHave(grammar, verb);
}

/**
 * “the registrar⟨, Ann Roe,⟩”: the token behind a name that commas add to a noun; the token itself if there is none.
 */
function behindAppositive(grammar: Grammar, comma: number, last: number): number {
  const { tags } = grammar;
  const name = stepOverWord(grammar, comma + 1, DEFINITE);
  if (tags[comma] !== COMMA || tags[name] !== NAME) return comma;
  const end = endOfNounPhrase(grammar, comma + 1, last);
  return tags[end] === COMMA ? end + 1 : comma;
}

/**
 * "told his wife, Ann, ⟨that⟩ he would pray", "wrote the paper, the Bee, ⟨that⟩ it was late": the token behind a hearer
 * with a name in apposition; otherwise -1.
 */
export function clauseBehindNamed(grammar: Grammar, { form, headToken, lemma, lastToken }: Cue, last: number): number {
  const { occasions, speech } = grammar.language;
  const isTold = occasions.tellingVerbs.has(lemma) || speech.writtenForms.has(wordAt(grammar, headToken));
  if (form !== "verb" || !isTold) return -1;
  const comma = endOfNounPhrase(grammar, lastToken, last);
  const start = comma === lastToken ? comma : behindAppositive(grammar, comma, last);
  return start > comma && servesAs(grammar, start, COMPLEMENTIZER) ? start : -1;
}

/** "shouted to the officers ⟨that⟩ he was unarmed": the token behind the addressee; otherwise -1. */
function clauseBehindAddressed(grammar: Grammar, { lastToken }: Cue, last: number): number {
  if (!servesAs(grammar, lastToken, DATIVE)) return -1;
  const end = endOfNounPhrase(grammar, lastToken + 1, last);
  const isAddressed = end > lastToken + 1 && isSomebody(grammar, headOf(grammar, lastToken + 1, end));
  if (!isAddressed || !servesAs(grammar, end, COMPLEMENTIZER)) return -1;
  return isWholeClause(grammar.clauses[end + 1]) || verbBehindInsertion(grammar, end + 1, last) >= 0 ? end : -1;
}

/** How far before "asking them to" the verb of writing may stand, in tokens. */
const ADDRESS_REACH = 12;

/** "⟨wrote⟩ to parents on Monday ⟨asking⟩ them to": whether the cue is a gerund that says what was written. */
export function isWrittenRequest(grammar: Grammar, cue: Cue): boolean {
  return grammar.language.speech.requestingInGerund.has(cue.lemma) && verbOfWriting(grammar, cue) >= 0;
}

/**
 * The token of the verb of writing before a gerund of speech, "⟨wrote⟩ to parents calling it “safe”"; -1 where a comma,
 * mark or another verb separates the two.
 */
export function verbOfWriting(grammar: Grammar, { form, firstToken, headToken }: Cue): number {
  const { tags, language } = grammar;
  const { writtenForms } = language.speech;
  if (form !== "verb" || firstToken !== headToken || tags[headToken] !== GERUND) return -1;
  for (let at = firstToken - 1; at >= 0 && at >= firstToken - ADDRESS_REACH; at -= 1) {
    const tag = tags[at] ?? 0;
    if (writtenForms.has(wordAt(grammar, at))) return at;
    if (tag === COMMA || tag === MARK || tag === STOP || isFiniteVerb(tag)) return -1;
  }
  return -1;
}

/**
 * "asked Roe ⟨to tell⟩ the staff that": the token of "to" where somebody is asked to say something; the request is the
 * errand, not what they are to say. Otherwise -1.
 */
export function startOfErrand({ grammar, cue, cueAt, last }: CuePlace): number {
  const isAsked = cue.form === "verb" && grammar.language.stances.askingOrRequesting.has(cue.lemma);
  if (!isAsked || cue.reading !== "asserted") return -1;
  const to = behindHearer(grammar, cue.lastToken, last);
  const errand = cueAt(to + 1)?.lemma ?? "";
  const { plainVerbs, hearerVerbs } = grammar.language.speech;
  return to >= 0 && (plainVerbs.has(errand) || hearerVerbs.has(errand)) ? to : -1;
}

/** The token of "to" or "not to" with a verb behind somebody; -1 if these do not follow. */
function behindHearer(grammar: Grammar, from: number, last: number): number {
  const end = endOfNounPhrase(grammar, from, last);
  if (end === from || end >= last) return -1;
  // "told his supporters at a rally ⟨to⟩ wait"
  if (infinitiveAt(grammar, end) < 0)
    return isDetailedRequest(grammar, from, last) ? endOfAsked(grammar, from, last) : -1;
  // "told MPs of ⟨his decision⟩ to resign", "told the ⟨story⟩ of her fight to live"
  const head = headOf(grammar, from, end);
  return head === end - 1 || (isSomebody(grammar, head) && isSomebody(grammar, end - 1)) ? end : -1;
}

/**
 * Whether a verb that reports speech only before an infinitive tells nobody to do anything: “ordered a beer to go with
 * it”, “pressed on to the top”. In “ordered the owners to leave” and “were ordered on Friday to leave” somebody is told
 * to.
 */
export function isIdleOrder(grammar: Grammar, { lastToken }: Sentence, verb: number, isPhrase: boolean): boolean {
  const { speech } = grammar.language;
  const word = wordAt(grammar, verb);
  if (!isPhrase || !speech.verbsBeforeInfinitive.has(word)) return false;
  if (speech.movingForms.has(word) && (!isDoneBySomebody(grammar, verb) || isOfSaying(grammar, verb + 1))) return true;
  if (speech.verbsBeforeThat.has(word) && servesAs(grammar, verb + 1, COMPLEMENTIZER)) return false;
  const isActive = isAsked(grammar, {
    from: verb + 1,
    last: lastToken,
    isOrder: true,
    mayTellOf: false,
  });
  return (
    !isActive &&
    infinitiveAt(grammar, endOfCircumstances(grammar, behindAgent(grammar, verb + 1, lastToken), lastToken)) < 0
  );
}

/**
 * "threatened ⟨to tell⟩ the world": whether a verb of speech follows, which then says that this has not been said yet.
 */
function isOfSaying(grammar: Grammar, at: number): boolean {
  const to = infinitiveAt(grammar, at);
  return to >= 0 && grammar.language.speech.verbs.has(wordAt(grammar, to + 1));
}

/**
 * "⟨Roe⟩ has often encouraged them": whether somebody is the subject, unlike "⟨the tax⟩ encouraged them", "⟨it⟩
 * encouraged them", "encouraging them".
 */
function isDoneBySomebody(grammar: Grammar, verb: number): boolean {
  const { tags, language } = grammar;
  if (tags[verb] === GERUND || tags[verb] === BASE) return false;
  let subject = verb - 1;
  while (tags[subject] === ADVERB || isHave(grammar, subject)) subject -= 1;
  // "which meets on Monday, ⟨has⟩ encouraged them", unlike "the rule, made in May, ⟨threatens⟩ to split them"
  if (tags[subject] === CONJUNCTION || (tags[subject] === COMMA && subject < verb - 1)) return true;
  const isBody = language.nouns.establishments.has(wordAt(grammar, subject));
  return (isBody || isSomebody(grammar, subject)) && !servesAs(grammar, subject, EXPLETIVE);
}

/** The token behind "by police"; the token itself if nobody is named. */
function behindAgent(grammar: Grammar, by: number, last: number): number {
  return servesAs(grammar, by, AGENT) ? endOfNounPhrase(grammar, by + 1, last) : by;
}
