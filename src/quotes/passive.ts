import { isWholeClause } from "../grammar/clause-starts.ts";
import type { Grammar } from "../grammar/grammar.ts";
import { holdsFinite } from "../grammar/holds-finite.ts";
import { isBeWithin } from "../grammar/is-be.ts";
import { stepBack, stepOver } from "../grammar/steps.ts";
import { AGENT, COMPLEMENTIZER, PREDICATIVE, PURPOSE, servesAs } from "../grammar/syntax-words.ts";
import {
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
  NAME,
  NOUN,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  STOP,
  SYMBOL,
  TO,
  WH_WORD,
} from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsIn } from "../grammar/word-endings.ts";
import { DASHES_OR_HYPHEN } from "../text/dashes.ts";
import { firstFrom } from "../text/first-from.ts";
import { isIn } from "../text/item-at.ts";
import { amountAt } from "./amount.ts";
import type { Cue } from "./attribution.ts";
import { endWithAdded, isInPhrases } from "./noun-phrase.ts";
import { isPassiveBehindAnd } from "./passive-behind-and.ts";
import type { Scene } from "./scene.ts";

/**
 * Whether a verb of speech is in the passive, "was told", "has been falsely accused", so that its subject says nothing.
 */
export function isPassive(grammar: Grammar, cue: Cue): boolean {
  return cue.reading !== "alleged" && isPassiveForm(grammar, cue);
}

/** The same, with hearsay included: "is alleged". In "is alleged to have said" the verb itself is active. */
export function isPassiveForm(grammar: Grammar, cue: Cue): boolean {
  const { firstToken, headToken, lemma } = cue;
  const { document, tags, language } = grammar;
  if (firstToken === headToken && isAskedAside(grammar, headToken)) return true;
  if (isBlamedFor(grammar, cue) || isJudgedAs(grammar, cue)) return true;
  if (isChargedAside(grammar, lemma, headToken) || isPassiveBehindAnd(grammar, cue)) return true;
  if (tags[headToken] === GERUND || tags[headToken] === BASE) return false;
  let at = headToken - 1;
  while (at > firstToken && tags[at] === ADVERB) at -= 1;
  // "’s" may stand for "has": "he’s predicted".
  const helper = document.tokens[at];
  if (at < firstToken && endsIn(helper?.lower ?? "", language.helpers.gluedFormsOfBe)) return true;
  return at >= firstToken && helper?.kind === "word" && language.helpers.formsOfBe.has(helper.lower);
}

/** "Actor ⟨slammed⟩ for “lazy” tweet": whether a verb of judging has no object but what somebody is judged for. */
export function isBlamedFor(grammar: Grammar, cue: Cue): boolean {
  return isPastOfJudging(grammar, cue) && servesAs(grammar, cue.headToken + 1, PURPOSE);
}

function isPastOfJudging(grammar: Grammar, { headToken, lemma }: Cue): boolean {
  return grammar.language.speech.judgingVerbs.has(lemma) && isPastForm(grammar.tags[headToken]);
}

/**
 * "Mayor ⟨slammed⟩ as “lazy”", "Joe Moe ⟨hailed⟩ as “kind”": whether such a verb behind the noun or name that opens the
 * sentence has no object but what somebody is called.
 */
function isJudgedAs(grammar: Grammar, cue: Cue): boolean {
  const { sentences } = grammar.document;
  const { firstToken, headToken } = cue;
  if (firstToken !== headToken || !isPastOfJudging(grammar, cue)) return false;
  if (!servesAs(grammar, headToken + 1, PREDICATIVE)) return false;
  const first = sentences[firstFrom(sentences, (one) => one.firstToken, headToken + 1) - 1]?.firstToken ?? headToken;
  return first < headToken && endWithAdded(grammar, first, headToken) === headToken;
}

/**
 * "Roe, ⟨accused⟩ of lying, left", "Moe, once ⟨hailed⟩ as “a giant”, left", "Poe, ⟨branded⟩ “a cheat” by Loe, left":
 * whether a verb behind a comma needs an object and has none.
 */
function isChargedAside(grammar: Grammar, lemma: string, head: number): boolean {
  const { language, tags } = grammar;
  if (!isPastForm(tags[head])) return false;
  if (tags[stepBack(tags, head, ADVERB) - 1] !== COMMA || isInRelative(tags, head)) return false;
  // "Roe, a miller, said ⟨as many as 20⟩ had gone", "it leaks, Roe, a miller, said ⟨as Moe looked on⟩".
  const isClause = isWholeClause(grammar.clauses[head + 2]) || amountAt(grammar, head + 1) >= 0;
  const isAs = servesAs(grammar, head + 1, PREDICATIVE) && !isClause;
  if (isAs || agentBehindMarks(grammar, head + 1) >= 0) return true;
  // "Roe, the mayor, ⟨informed⟩ that it had rained.", "Roe, who was there, ⟨told⟩ of snow.": the sentence has no other
  // main verb.
  const mayBeActive = servesAs(grammar, head + 1, COMPLEMENTIZER) || startOfRelative(tags, head - 1) >= 0;
  if (mayBeActive && tags[head] === PAST && isOnlyVerb(grammar, head)) return false;
  return language.speech.ellipticVerbs.has(`${lemma} ${wordAt(grammar, head + 1)}`);
}

/**
 * Whether a verb is the only finite one in its sentence: none stands before it, except in a relative clause right
 * there, and none follows behind a comma.
 */
function isOnlyVerb(grammar: Grammar, head: number): boolean {
  const { sentences } = grammar.document;
  const sentence = sentences[firstFrom(sentences, (one) => one.firstToken, head + 1) - 1];
  const relative = startOfRelative(grammar.tags, head - 1);
  const end = relative < 0 ? head - 1 : relative;
  if (sentence === undefined || holdsFinite(grammar, sentence.firstToken, end)) return false;
  return !goesOnBehind(grammar, head + 2, sentence.lastToken);
}

/** How far before its verb a relative clause may begin, in tokens. */
const LONGEST_RELATIVE = 12;

/**
 * "Roe, ⟨who⟩ was there⟨,⟩": the start of the relative clause between commas that ends at a given comma; -1 for none.
 */
function startOfRelative(tags: Uint8Array, comma: number): number {
  for (let at = comma - 1; at > comma - LONGEST_RELATIVE && tags[at] !== COMMA; at -= 1)
    if (tags[at] === WH_WORD) return tags[at - 1] === COMMA ? at : -1;
  return -1;
}

/** "the song, which its composer, Roe, ⟨described⟩ as": whether the verb belongs to a relative clause. */
function isInRelative(tags: Uint8Array, verb: number): boolean {
  for (let at = verb - 1; at > verb - LONGEST_RELATIVE && !isFiniteVerb(tags[at]); at -= 1)
    if (tags[at] === WH_WORD) return true;
  return false;
}

/** The longest words in marks that name somebody, in tokens. */
const LONGEST_NAMING = 16;

/**
 * The token behind "by" that follows words in marks which begin at a token, or behind an article there: "“a disgrace”
 * by ⟨the union⟩", "the “Green Snake” by ⟨locals⟩"; -1 for anything else.
 */
export function agentBehindMarks(grammar: Grammar, first: number): number {
  const { tokens } = grammar.document;
  const open = stepOver(grammar.tags, first, DETERMINER);
  if (tokens[open]?.kind !== "mark") return -1;
  for (let at = open + 1; at < open + LONGEST_NAMING; at += 1)
    if (tokens[at]?.kind === "mark") return servesAs(grammar, at + 1, AGENT) ? at + 2 : -1;
  return -1;
}

/**
 * The same for a verb in the passive, also without marks: "was called a danger to patients by ⟨doctors⟩", but not "was
 * told a tale by phone".
 */
export function agentBehindNaming(grammar: Grammar, cue: Cue): number {
  if (!isPassive(grammar, cue)) return -1;
  const first = servesAs(grammar, cue.lastToken, PREDICATIVE) ? cue.lastToken + 1 : cue.lastToken;
  const agent = agentBehindMarks(grammar, first);
  if (agent >= 0) return agent;
  for (let at = first; at < first + LONGEST_NAMING && isInPhrases(grammar.tags[at]); at += 1)
    if (servesAs(grammar, at, AGENT)) return at === first || isMeans(grammar, at + 1) ? -1 : at + 1;
  return -1;
}

/**
 * "the Greens, ⟨asked⟩ whether they would go, said", "Roe, ⟨asked⟩ on Monday if it was late, said", "Roe, ⟨asked⟩ why:
 * “…”", "Roe, ⟨asked⟩ for his view, said", "Roe, ⟨asked⟩ to sum up, said": whether the subject is the one who is asked.
 * No verb stands before the comma, and the main verb follows the question; unlike "The judge, Ann Roe, asked why.".
 */
export function isAskedAside(grammar: Grammar, head: number): boolean {
  const { document, tags, language } = grammar;
  if (tags[head - 1] !== COMMA || !language.speech.askedForms.has(wordAt(grammar, head))) return false;
  const opener = tags[head + 1] === PREPOSITION ? behindWhen(grammar, head + 1) : head + 1;
  const isQuestion = language.helpers.questionOpeners.has(wordAt(grammar, opener));
  if (!isQuestion && tags[head + 1] !== PREPOSITION && tags[head + 1] !== TO) return false;
  const { sentences } = document;
  const sentence = sentences[firstFrom(sentences, (one) => one.firstToken, head + 1) - 1];
  const first = sentence?.firstToken ?? head;
  const last = sentence?.lastToken ?? head;
  return (
    head - 2 >= first &&
    !holdsFinite(grammar, first, head - 1) &&
    goesOnBehind(grammar, isQuestion ? opener + 1 : head + 2, last)
  );
}

/** The longest phrase that says when or where somebody was asked, in tokens. */
const LONGEST_OCCASION = 8;

/**
 * Skips "Monday" or "the radio on Monday": returns the first token that opens a question, or that does not belong to
 * such phrases.
 */
function behindWhen(grammar: Grammar, from: number): number {
  const { tags, language } = grammar;
  let at = from;
  const opens = () => language.helpers.questionOpeners.has(wordAt(grammar, at));
  while (at < from + LONGEST_OCCASION && !opens() && (isInNounPhrase(tags[at]) || tags[at] === PREPOSITION)) at += 1;
  return at;
}

/** The longest such question, in tokens. */
const LONGEST_QUESTION = 40;

/** Whether a finite verb behind a comma, or a colon, follows. */
function goesOnBehind({ document, tags }: Grammar, from: number, last: number): boolean {
  for (let at = from; at < Math.min(last, from + LONGEST_QUESTION); at += 1) {
    if (document.tokens[at]?.text === ":") return true;
    const next = stepOver(tags, at + 1, ADVERB);
    if (tags[at] === COMMA && next < last && isFiniteVerb(tags[next])) return true;
  }
  return false;
}

/**
 * The token behind "by" after a participle without a helper, “Moe, described by ⟨friends⟩ as “a giant””; -1 for any
 * other verb.
 */
export function agentOfParticiple(grammar: Grammar, { form, firstToken, headToken }: Cue): number {
  const { tags } = grammar;
  const isParticiple = isPastForm(tags[headToken]);
  if (form !== "verb" || firstToken !== headToken || !isParticiple) return -1;
  const agent = headToken + 2;
  return servesAs(grammar, agent - 1, AGENT) && tags[agent] !== GERUND && tags[agent] !== ADVERB ? agent : -1;
}

/**
 * Whether a verb of naming says what others make of its subject: "was condemned as “cruel”", "and ⟨derided⟩ as “a
 * fridge”", "Roe, ⟨hailed⟩ as “a marvel”,". It is in the passive, or a participle without a subject right before it.
 * What stands behind it is not looked at.
 */
export function isNamedByOthers(grammar: Grammar, cue: Cue): boolean {
  const { firstToken, headToken, lastToken } = cue;
  if (lastToken !== headToken + 1) return false;
  if (isPassive(grammar, cue)) return true;
  const tag = grammar.tags[headToken];
  // "the inquiry – often ⟨labeled⟩ as a “farce” –"
  const isSetOff = grammar.tags[firstToken - 1] === ADVERB && grammar.tags[firstToken - 2] === SYMBOL;
  const before = isSetOff ? SYMBOL : (grammar.tags[firstToken - 1] ?? 0);
  if (firstToken !== headToken || !BEFORE_PARTICIPLE.has(before)) return false;
  if (before === COMMA && grammar.tags[firstToken - 2] !== WH_WORD && isInRelative(grammar.tags, headToken))
    return false;
  if (tag !== PAST || (before !== NOUN && before !== NAME)) return isPastForm(tag);
  // "a site ⟨branded⟩ “a disgrace” by neighbours has been sold"
  const agent = agentBehindMarks(grammar, lastToken);
  return agent >= 0 && isFiniteVerb(grammar.tags[endWithAdded(grammar, agent, agent + NAMING_REACH)]);
}

/** How far behind a participle the words may stand that name something, in tokens. */
const NAMING_REACH = 18;

/**
 * The same with words between the verb and "as": "a bill, ⟨described⟩ by its sponsor, Ann Roe, as “modest”,", "the
 * wine, ⟨described⟩ on the list as “playful”,", "he ⟨was described⟩ in court as a “danger”".
 */
export function isNamedFarther(grammar: Grammar, cue: Cue): boolean {
  const { tags } = grammar;
  const { form, firstToken, headToken, lastToken } = cue;
  if (form !== "verb" || tags[lastToken] !== PREPOSITION) return false;
  const isSetOff = firstToken === headToken && tags[firstToken - 1] === COMMA && tags[headToken] === PARTICIPLE;
  if (!isSetOff && agentOfParticiple(grammar, cue) < 0 && !isPassive(grammar, cue)) return false;
  for (let at = lastToken + 1; at < lastToken + NAMING_REACH; at += 1) {
    if (isFiniteVerb(tags[at]) || servesAs(grammar, at, COMPLEMENTIZER)) return false;
    if (tags[at] === MARK) return servesAs(grammar, stepBack(tags, at, DETERMINER) - 1, PREDICATIVE);
  }
  return false;
}

const BEFORE_PARTICIPLE: ReadonlySet<number> = new Set([CONJUNCTION, COMMA, MARK, NOUN, NAME, SYMBOL]);

/**
 * "told by ⟨email⟩", "warned by ⟨text message⟩": whether a noun without an article says by what means somebody was
 * told, and not by whom.
 */
export function isMeans(grammar: Grammar, at: number): boolean {
  return grammar.language.documents.means.has(wordAt(grammar, at));
}

/** Whether a form of "be" stands anywhere in the phrase of a cue: "is alleged", "would be wrong to say". */
export function holdsBe(grammar: Grammar, { firstToken, headToken }: Cue): boolean {
  return isBeWithin(grammar, firstToken, headToken);
}

/**
 * Whether a verb is in the passive without a form of "be", as in headlines, "⟨Residents of Ashby told to⟩ leave",
 * "⟨Mayor accused of⟩ lying": it needs an object, has only what belongs to it right behind it, and has only its subject
 * before it.
 */
export function isElliptic({ document, grammar, sentenceOf, language }: Scene, cue: Cue): boolean {
  const { firstToken, headToken, lastToken, lemma } = cue;
  const next = wordAt(grammar, lastToken);
  if (firstToken !== headToken || !language.speech.ellipticVerbs.has(`${lemma} ${next}`)) return false;
  const sentence = document.sentences[sentenceOf[headToken] ?? -1];
  let first = sentence?.firstToken ?? headToken;
  // "Ashby floods: ⟨Residents told to⟩ leave"
  for (let at = first; at < headToken; at += 1) if (document.tokens[at]?.text === ":") first = at + 1;
  // "Roe informed that it had rained.": with its full stop it is a sentence in South Asian English, not a headline.
  const isWhole = grammar.tags[(sentence?.lastToken ?? 0) - 1] === STOP;
  if (isWhole && servesAs(grammar, lastToken, COMPLEMENTIZER)) return false;
  return endWithAdded(grammar, first, headToken) === headToken;
}

/**
 * “No.” – Roe, ⟨asked⟩ whether it was late: whether a participle is set off behind the printed speaker of words in
 * marks, with no verb before it.
 */
export function isAskedInLine({ document, grammar, language, pairOf, sentenceOf }: Scene, cue: Cue): boolean {
  const { firstToken, headToken } = cue;
  if (!language.speech.askedForms.has(wordAt(grammar, headToken))) return false;
  if (firstToken !== headToken || grammar.tags[headToken - 1] !== COMMA) return false;
  let at = headToken - 1;
  while (at >= 0 && sentenceOf[at] === sentenceOf[headToken] && !isIn(pairOf, at)) {
    if (isFiniteVerb(grammar.tags[at])) return false;
    at -= 1;
  }
  return DASHES_OR_HYPHEN.has(document.tokens[at + 1]?.text ?? "");
}

/**
 * "was accused of ⟦“stalling”⟧", "criticised for ⟦…⟧": whether it is something that others, whoever they are, hold
 * against the subject.
 */
export function isCharged(scene: Scene, cue: Cue | null): boolean {
  if (cue?.form !== "verb" || (!isPassive(scene.grammar, cue) && !isElliptic(scene, cue))) return false;
  return scene.language.speech.chargePrepositions.has(wordAt(scene, cue.lastToken));
}
