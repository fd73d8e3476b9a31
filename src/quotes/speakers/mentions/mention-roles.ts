import type { Grammar } from "../../../grammar/grammar.ts";
import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { behindAdverbs } from "../../../grammar/steps.ts";
import { COORDINATOR, servesAs } from "../../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  CONJUNCTION,
  DETERMINER,
  isFiniteVerb,
  NAME,
  NOUN,
  PREPOSITION,
  TO,
  WH_WORD,
} from "../../../grammar/tags.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene } from "../../scene.ts";
import { isAppositive } from "./appositives.ts";
import type { Known } from "./question.ts";

/** The parts that mentions play in their sentences. */
export const NO_ROLE = 0;
export const POSSESSOR = 1;
/** At the start of the sentence. */
export const OPENING = 2;
/** Before a finite verb. */
export const SUBJECT = 3;
/** Right after a verb of speech: "said Smith". */
export const INVERTED = 4;
/** Before the finite verb of a dependent clause: "said Smith was", "that Smith was". */
export const IN_CLAUSE = 5;
export const AFTER_PREPOSITION = 6;
/** "told Smith". */
export const ADDRESSEE = 7;
export const OBJECT = 8;
/** Before a noun: "Smith aide Jones". */
export const MODIFIER = 9;

/**
 * The part that a mention plays in its sentence, as far as the words beside its phrase show it; worked out only once.
 */
export function roleOf(scene: Scene, { roles }: Known, mention: number): number {
  const known = roles[mention] ?? NO_ROLE;
  if (known >= 0) return known;
  const role = findRole(scene, mention);
  roles[mention] = role;
  return role;
}

function findRole(scene: Scene, mention: number): number {
  const isBeside = describesOne(scene, mention) && isAppositive(scene, mention - 1, mention);
  return partOf(scene, isBeside ? mention - 1 : mention, scene.phraseTokens[mention]?.lastToken);
}

/** Whether exactly one of a mention and the one before it describes: “Reached by Acme, Roe left” has two names. */
function describesOne({ cast: { mentions } }: Scene, mention: number): boolean {
  return (mentions[mention - 1]?.form === "description") !== (mentions[mention]?.form === "description");
}

/** The part of a mention whose phrase, with any appositive, ends before token `end`. */
function partOf(scene: Scene, mention: number, end = 0): number {
  const phrase = scene.phraseTokens[mention];
  const range = scene.mentionTokens[mention];
  if (phrase === undefined || range === undefined) return NO_ROLE;
  const { grammar, sentenceOf, cues, cueOf } = scene;
  if (isOwnerSign(scene, range.lastToken)) return POSSESSOR;
  const sentence = sentenceOf[range.firstToken] ?? 0;
  if (isInTitle(scene, mention + 1) || isBeforeNoun(scene, range.lastToken, sentence)) return MODIFIER;
  const first = (isInTitle(scene, mention) ? scene.phraseTokens[mention - 1] : phrase)?.firstToken ?? 0;
  if (sentenceOf[first - 1] !== sentence) return OPENING;
  const governs = isFiniteVerb(grammar.tags[behindAdverbs(grammar, end)] ?? 0);
  const cue = cues[cueOf[first - 1] ?? -1];
  if (cue !== undefined)
    return governs ? IN_CLAUSE : scene.language.occasions.addressingVerbs.has(cue.lemma) ? ADDRESSEE : INVERTED;
  const before = grammar.tags[first - 1] ?? 0;
  if (before === PREPOSITION || before === TO) return governs ? IN_CLAUSE : AFTER_PREPOSITION;
  const isInserted =
    namesPerson(scene, mention) &&
    (isBetweenCommas(scene, first, end) ||
      (!servesAs(grammar, first - 1, COORDINATOR) && isSetOff(scene, range.firstToken, end)));
  const isAlone = namesPerson(scene, mention) && endsFragment(scene, first, end);
  return governs || isInserted || isAlone || governsBehindInserted(scene, end) ? SUBJECT : OBJECT;
}

/**
 * “Not so ⟦Roe⟧.”, “Next up: ⟦Roe⟧.”: whether a mention ends a sentence without a finite verb; not so of “Thank you,
 * ⟦Roe⟧.”
 */
function endsFragment(
  { document: { sentences, tokens }, grammar, sentenceOf }: Scene,
  first: number,
  end: number,
): boolean {
  const sentence = sentences[sentenceOf[first] ?? -1];
  return (
    sentence !== undefined &&
    tokens[first - 1]?.text !== "," &&
    end === sentence.lastToken - 1 &&
    !holdsFinite(grammar, sentence.firstToken, end)
  );
}

/**
 * “One pastor, ⟦Roe⟧, left”, “a friend of Moe, ⟦Roe⟧ of Ashby, left”: whether a finite verb follows a name between
 * commas.
 */
function isBetweenCommas(scene: Scene, first: number, end: number): boolean {
  const { document, grammar } = scene;
  const close = behindOrigin(grammar, end);
  const isBetween = document.tokens[first - 1]?.text === "," && document.tokens[close]?.text === ",";
  return isBetween && isFiniteVerb(grammar.tags[behindAdverbs(grammar, close + 1)] ?? 0);
}

/**
 * “In 1990 a driver, ⟦Roe⟧, left”: whether a singular verb follows the comma behind a name that another comma separates
 * from its description; not “Moe and a driver, Roe, were”.
 */
function isSetOff({ document: { tokens }, grammar, language }: Scene, name: number, end: number): boolean {
  if (tokens[name - 1]?.text !== "," || tokens[end]?.text !== ",") return false;
  const verb = behindAdverbs(grammar, end + 1);
  return isFiniteVerb(grammar.tags[verb] ?? 0) && !language.words.pluralVerbs.has(tokens[verb]?.lower ?? "");
}

/** The longest origin, in tokens: “of the Roe Board of Trade”. */
const LONGEST_ORIGIN = 8;

/** The token behind “of Ashby”, “from the harbor board”; the same token where no preposition stands. */
function behindOrigin({ tags }: Grammar, from: number): number {
  if (tags[from] !== PREPOSITION) return from;
  let at = from + 1;
  while (at - from < LONGEST_ORIGIN && ORIGIN.has(tags[at] ?? -1)) at += 1;
  return at;
}

const ORIGIN: ReadonlySet<number> = new Set([NAME, NOUN, DETERMINER, ADJECTIVE, PREPOSITION]);

/** How long an insertion between a subject and its verb may be, in tokens, and how many more commas it may hold. */
const LONGEST_INSERTED = 30;
const INNER_COMMAS = 2;

/**
 * “Roe⟨, a former mayor,⟩ left”, “Roe⟨, who led the board in 2008,⟩ left”, “Roe ⟨(D-Maine)⟩ left”: whether a finite
 * verb follows an insertion.
 */
function governsBehindInserted(scene: Scene, from: number): boolean {
  const { document, grammar, sentenceOf } = scene;
  const { tokens } = document;
  const close = CLOSING.get(tokens[from]?.text ?? "");
  if (close === undefined || grammar.tags[from + 1] === CONJUNCTION || isAnother(scene, from + 1)) return false;
  const isRelative = grammar.tags[from + 1] === WH_WORD;
  let commas = 0;
  for (let at = from + 1; at < from + LONGEST_INSERTED && sentenceOf[at] === sentenceOf[from]; at += 1) {
    if (!isRelative && isFiniteVerb(grammar.tags[at] ?? 0)) return false;
    if (tokens[at]?.text !== close) continue;
    if (isFiniteVerb(grammar.tags[behindAdverbs(grammar, at + 1)] ?? 0)) return true;
    commas += 1;
    if (commas > INNER_COMMAS) return false;
  }
  return false;
}

/**
 * “A friend of Moe, ⟨Roe⟩, left”: whether a person is named at the token behind a comma, not just what the one before
 * is.
 */
function isAnother(scene: Scene, at: number): boolean {
  const mention = scene.mentionOf[at] ?? -1;
  return namesPerson(scene, mention) && !isOwnerSign(scene, scene.mentionTokens[mention]?.lastToken ?? 0);
}

/** Whether a mention names a person: not in “the firm in Ashby, ⟨Maine⟩, left”. */
function namesPerson({ cast }: Scene, mention: number): boolean {
  return (cast.mentions[mention]?.person ?? null) !== null;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  [",", ","],
  ["(", ")"],
  ["—", "—"],
  ["–", "–"],
  ["--", "--"],
]);

/** Whether the mention before stands in the title of this one or right before it: "Smith aide Jones". */
function isInTitle({ phraseTokens, mentionTokens, document }: Scene, mention: number): boolean {
  const before = mentionTokens[mention - 1];
  const phrase = phraseTokens[mention];
  if (before === undefined || phrase === undefined || phrase.firstToken > before.lastToken) return false;
  return (
    document.tokens[before.lastToken]?.kind !== "possessive" &&
    before.lastToken <= (mentionTokens[mention]?.firstToken ?? 0)
  );
}

/** "Smith aides". */
function isBeforeNoun({ grammar, sentenceOf }: Scene, at: number, sentence: number): boolean {
  if (sentenceOf[at] !== sentence) return false;
  const tag = grammar.tags[at] ?? 0;
  return tag === NOUN || tag === NAME;
}

/** Whether a role is that of the subject of a main clause. */
export function isSubject(role: number): boolean {
  return role === OPENING || role === SUBJECT || role === INVERTED;
}

/** How much more than others a mention with this role stands out, in units of log odds, set by hand. */
export function weightOf(role: number): number {
  return WEIGHTS[role] ?? 0;
}

const WEIGHTS = new Float64Array(MODIFIER + 1);
for (const role of [OPENING, SUBJECT, INVERTED]) WEIGHTS[role] = 1.2;
WEIGHTS[IN_CLAUSE] = 0.4;
WEIGHTS[MODIFIER] = -0.4;
WEIGHTS[POSSESSOR] = -0.6;
WEIGHTS[AFTER_PREPOSITION] = -0.7;
