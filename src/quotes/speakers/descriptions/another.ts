import type { Grammar } from "../../../grammar/grammar.ts";
import { behindAdverbs } from "../../../grammar/steps.ts";
import { COMPLEMENTIZER, COORDINATOR, DEFINITE, INDEFINITE, servesAs } from "../../../grammar/syntax-words.ts";
import { GERUND, isFiniteVerb, MARK, PARTICIPLE, PREPOSITION, PRONOUN, WH_WORD } from "../../../grammar/tags.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import { type Scene, startOfSentence } from "../../scene.ts";
import { keyBeside } from "../mentions/appositives.ts";
import { SOME_CALLING } from "../mentions/callings.ts";
import { type Fit, isStated } from "../mentions/fits.ts";
import { genderTold } from "../mentions/gender-of.ts";
import { headOf, introducedBy } from "../mentions/introduced.ts";
import { type Key, keyOf, NOBODY, UNRESOLVED } from "../mentions/keys.ts";
import { meaningOf } from "../mentions/meaning-of.ts";
import { blockOf, isInMarks, sentenceOf } from "../mentions/mention-places.ts";
import { ADDRESSEE, isSubject, roleOf } from "../mentions/mention-roles.ts";
import { isPredicate } from "../mentions/predicate.ts";
import type { Known } from "../mentions/question.ts";
import { namedBefore } from "./named-before.ts";

/** How many mentions on either side of a description its sentence is searched for. */
const WITHIN = 10;

/** How many mentions back the same noun may stand. */
const REACH = 60;

/** How far behind a description its clause is searched, in tokens. */
const LONGEST_CLAUSE = 40;

/**
 * Whether somebody stands in a description's clause, so that the description means another: “⟨Roe⟩ met the mayor”, “Roe
 * said that the mayor had left”, “the mayor told ⟨Mr Roe⟩”, “after meeting ⟨Roe⟩, the mayor left”. Not so where the
 * description has a clause of its own: “Roe fell, and the mayor laughed”, “when Roe fell, the mayor laughed”.
 */
export function isBesideIt(scene: Scene, known: Known, description: number, key: Key): boolean {
  const sentence = sentenceOf(scene, description);
  const isHere = (at: number) => sentenceOf(scene, at) === sentence && !isInMarks(scene, at);
  if (isInMarks(scene, description)) return false;
  for (let at = description - 1; at >= description - WITHIN && at >= 0 && isHere(at); at -= 1)
    if (meaningOf(scene, known, at) === key && reaches(scene, known, at, description)) return true;
  if (!governs(scene, description)) return false;
  if (isMeantBehind(scene, known, description, key)) return true;
  const end = Math.min(scene.cast.mentions.length, description + WITHIN);
  for (let at = description + 1; at < end && isHere(at); at += 1)
    if (keyOf(scene.cast.mentions[at]) === key) return !isParted(scene, description, at);
  return false;
}

/**
 * The mention that called somebody else by a description's noun, or -1. In “Ann Roe met ⟨a nurse⟩. … the nurse” Ann Roe
 * is not meant, if she was named before the nurse was introduced, or is said to be something else; nor is Roe in “Roe
 * met ⟨the mayor⟩. … the mayor”.
 */
export function calledBefore(scene: Scene, known: Known, description: number, key: Key): number {
  const head = headOf(scene, description);
  for (let at = description - 1; at >= Math.max(0, description - REACH); at -= 1) {
    if (scene.cast.mentions[at]?.unnamedAs !== "individual" || headOf(scene, at) !== head) continue;
    if (keyBeside(scene, at) !== NOBODY || isInMarks(scene, at)) return -1;
    const isNamedBefore = (known.prominence.get(key)?.first ?? at) < at;
    const isElse = isNamedBefore || isStated(scene, description, key, SOME_CALLING, known.stated);
    const isOther = isElse && (introducesAnother(scene, at) || (isNamedBefore && isUnnamed(known, at)));
    if (isOther || isBesideIt(scene, known, at, key)) return at;
  }
  return -1;
}

/**
 * The mention of the last speaker, if unnamed and described by the same noun, or -1: “Senator Roe left. Another senator
 * said no. “…,” ⟨the senator⟩ said” means the other, unless Roe was named again since.
 */
function sameSpokeBefore(scene: Scene, known: Known, description: number, key: Key): number {
  const [last] = known.spoken;
  if (last === undefined || last.key < UNRESOLVED || blockOf(scene, description) - last.block > 1) return -1;
  const other = last.key - UNRESOLVED;
  if (headOf(scene, other) !== headOf(scene, description) || other >= description) return -1;
  for (let at = description - 1; at > last.mention; at -= 1)
    if (meaningOf(scene, known, at) === key && !isInMarks(scene, at)) return -1;
  return other;
}

/**
 * The mention that introduced somebody unnamed by a description's noun, or -1, if the named person with that noun has
 * not been mentioned since: “Nurse Ann Roe fell. ⟨A nurse⟩ saw it. ⟨The nurse⟩ said no”; it includes
 * {@link sameSpokeBefore}.
 */
export function sameBroughtIn(scene: Scene, known: Known, description: number, key: Key): number {
  const spoke = sameSpokeBefore(scene, known, description, key);
  if (spoke >= 0) return spoke;
  const introduced = introducedAlike(scene, description);
  if (introduced < 0 || isPredicate(scene, introduced) || isInMarks(scene, introduced)) return -1;
  const isFar = blockOf(scene, description) - blockOf(scene, introduced) > 1;
  if (isFar || !isSubject(roleOf(scene, known, introduced))) return -1;
  for (let at = description - 1; at > introduced; at -= 1)
    if (meaningOf(scene, known, at) === key && !isInMarks(scene, at)) return -1;
  return (known.prominence.get(key)?.first ?? introduced) < introduced ? introduced : -1;
}

/**
 * How far from a name the word for what somebody is may stand, in tokens: "Ann Roe, ⟨the nurse⟩", "the ward's ⟨nurse⟩,
 * Ann Roe".
 */
const BESIDE_NAME = 6;

/**
 * The mention that introduced the one a description means, or -1, if somebody else with that noun is named only later,
 * and not as the same one: “⟨A nurse⟩ said it was full. “We wait,” ⟨the nurse⟩ said. Nurse Ann Roe said it was not”;
 * but “A nurse fell. “I slipped,” the nurse said. Ann Roe, ⟨the nurse⟩, …”.
 */
export function broughtInBeforeNamed(scene: Scene, description: number, fit: Fit | undefined): number {
  if (fit?.isLater !== true) return -1;
  const introduced = introducedBy(scene, description);
  const isIntroduced = introduced >= 0 && introduced < description && !isInMarks(scene, introduced);
  return isIntroduced && !isToldAsTheOne(scene, fit.mention, headOf(scene, description)) ? introduced : -1;
}

/** Whether a name stands near a definite noun: "the nurse, Ann Roe", "Ann Roe, the nurse". */
function isToldAsTheOne(scene: Scene, mention: number, head: string): boolean {
  const { document, grammar, phraseTokens, sentenceOf } = scene;
  const { firstToken, lastToken } = phraseTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  for (let at = firstToken - BESIDE_NAME; at < lastToken + BESIDE_NAME; at += 1) {
    const isHere = sentenceOf[at] === sentenceOf[firstToken];
    if (isHere && document.tokens[at]?.lower === head && servesAs(grammar, at - 1, DEFINITE)) return true;
  }
  return false;
}

/**
 * "A nurse" for "the nurse"; for "the victim" and "the suspect" the last person introduced: “Roe was stabbed in May.
 * Now ⟨a man⟩ was shot. ⟨The victim⟩ said”; -1 for nobody.
 */
function introducedAlike(scene: Scene, description: number): number {
  const isNew = (at: number) => servesAs(scene.grammar, firstOf(scene, at), INDEFINITE);
  if (!scene.language.nouns.unnamedByAge.has(headOf(scene, description))) {
    const introduced = introducedBy(scene, description);
    return introduced >= 0 && introduced < description && isNew(introduced) ? introduced : -1;
  }
  const meant = scene.cast.mentions[description]?.gender ?? null;
  for (let at = description - 1; at >= Math.max(0, description - REACH); at -= 1) {
    const { unnamedAs, gender } = scene.cast.mentions[at] ?? {};
    if (unnamedAs !== "individual" || !isNew(at)) continue;
    const isFitting = gender == null || meant === null || gender === meant;
    if (isFitting && keyBeside(scene, at) === NOBODY) return at;
  }
  return -1;
}

function firstOf({ mentionTokens }: Scene, mention: number): number {
  return mentionTokens[mention]?.firstToken ?? 0;
}

/**
 * Whether a mention introduces somebody: "a nurse", "her landlord", but not "Roe became a nurse", nor a word that
 * papers use of many: "a candidate".
 */
function introducesAnother(scene: Scene, mention: number): boolean {
  const { document, grammar, language, mentionTokens } = scene;
  const first = mentionTokens[mention]?.firstToken ?? 0;
  const isNew =
    servesAs(grammar, first, INDEFINITE) ||
    isOwnerSign(scene, first - 1) ||
    language.words.owners.has(document.tokens[first]?.lower ?? "");
  return isNew && !isPredicate(scene, mention) && !language.epithets.has(headOf(scene, mention));
}

/** Whether a mention was found to mean somebody unnamed. */
function isUnnamed({ resolved, spoken }: Known, mention: number): boolean {
  if ((resolved[mention] ?? NOBODY) >= UNRESOLVED) return true;
  return spoken.some((one) => one.mention === mention && one.key >= UNRESOLVED);
}

/**
 * Whether the clause of somebody before a description includes it, and the description is not a predicate about them.
 */
function reaches(scene: Scene, known: Known, before: number, description: number): boolean {
  if (isPredicate(scene, description)) return false;
  const role = roleOf(scene, known, before);
  if (isSubject(role) || role === ADDRESSEE)
    return !opensClause(scene, before, description) && !isParted(scene, before, description);
  return governs(scene, description) && isInOpening(scene, before);
}

/** Whether a finite verb follows a mention's phrase. */
function governs({ grammar, phraseTokens }: Scene, mention: number): boolean {
  return isFiniteVerb(grammar.tags[behindAdverbs(grammar, phraseTokens[mention]?.lastToken ?? -1)] ?? 0);
}

/**
 * Whether a description begins a clause of its own: ", ⟨the mayor⟩ laughed", "where ⟨the mayor⟩ lives", "after ⟨the
 * mayor⟩ laughed"; not "Roe and ⟨the mayor⟩ laughed".
 */
function opensClause(scene: Scene, named: number, description: number): boolean {
  const { document, grammar, phraseTokens } = scene;
  const before = (phraseTokens[description]?.firstToken ?? 0) - 1;
  if (document.tokens[before]?.kind !== "word") return true;
  if (!governs(scene, description)) return false;
  if (servesAs(grammar, before, COORDINATOR)) return phraseTokens[named]?.lastToken !== before;
  const tag = grammar.tags[before];
  return tag === WH_WORD || (tag === PREPOSITION && !servesAs(grammar, before, COMPLEMENTIZER));
}

/**
 * "After meeting ⟨Roe⟩, …", "asked by ⟨Roe⟩, …": whether a mention stands in a participle phrase that opens a sentence
 * and shares the main clause's subject.
 */
function isInOpening(scene: Scene, mention: number): boolean {
  const { tags } = scene.grammar;
  const at = scene.mentionTokens[mention]?.firstToken ?? 0;
  const first = startOfSentence(scene, at);
  if (at - first > LONGEST_CLAUSE) return false;
  const verb = tags[first] === PREPOSITION ? first + 1 : first;
  if (tags[verb] !== GERUND && (verb > first || tags[verb] !== PARTICIPLE)) return false;
  for (let token = verb; token < at; token += 1) if (isFiniteVerb(tags[token] ?? 0)) return false;
  return true;
}

/** How far behind a description a pronoun of its clause may stand, in tokens. */
const TO_PRONOUN = 12;

/**
 * “The umpire ignored ⟨him⟩”: whether the clause has an object pronoun that can only mean the given person, the only
 * one named before of its gender.
 */
function isMeantBehind(scene: Scene, known: Known, description: number, key: Key): boolean {
  const { document, grammar, language, mentionTokens } = scene;
  const own = genderTold(scene, key);
  const from = mentionTokens[description]?.lastToken ?? 0;
  let verbs = 0;
  for (let at = from; at < from + TO_PRONOUN && scene.sentenceOf[at] === scene.sentenceOf[from - 1]; at += 1) {
    const tag = grammar.tags[at] ?? 0;
    if (isFiniteVerb(tag)) verbs += 1;
    const isOver = verbs > 1 || tag === MARK || document.tokens[at]?.text === ",";
    if (isOver || (tag === PRONOUN && isSubjectForm(scene, at))) return false;
    const told = tag === PRONOUN ? language.words.pronounGenders.get(document.tokens[at]?.lower ?? "") : undefined;
    if (told === undefined) continue;
    const isFitting = (one: Key) => (genderTold(scene, one) ?? told) === told;
    return (own ?? told) === told && namedBefore(scene, description, known).filter(isFitting).length === 1;
  }
  return false;
}

/**
 * "⟨she⟩ fell", "said that ⟨she⟩ “fell”", "⟨they⟩ fell": whether a pronoun is a subject, by its form or by the verb
 * behind it.
 */
function isSubjectForm({ document, grammar, language }: Scene, at: number): boolean {
  const form = language.words.pronouns.get(document.tokens[at]?.lower ?? "");
  return (form?.gender ?? null) !== null || isFiniteVerb(grammar.tags[behindAdverbs(grammar, at + 1)] ?? 0);
}

/**
 * "⟨The mayor⟩ sang, while ⟨Roe⟩ laughed": whether the second mention is in another clause, or stands far from the
 * first.
 */
function isParted({ document, grammar, mentionTokens }: Scene, first: number, second: number): boolean {
  const { tags } = grammar;
  const from = mentionTokens[first]?.lastToken ?? 0;
  const to = mentionTokens[second]?.firstToken ?? from;
  if (to - from > LONGEST_CLAUSE) return true;
  let verbs = 0;
  for (let at = from; at < to; at += 1) {
    if (isFiniteVerb(tags[at] ?? 0)) verbs += 1;
    if (verbs > 1 || (document.tokens[at]?.kind !== "word" && opensAnother(grammar, at + 1))) return true;
  }
  return false;
}

/** ", ⟨and⟩", "; ⟨but⟩", ", ⟨while⟩", ", ⟨which⟩". */
function opensAnother(grammar: Grammar, at: number): boolean {
  const tag = grammar.tags[at];
  return servesAs(grammar, at, COORDINATOR) || tag === WH_WORD || tag === PREPOSITION;
}
