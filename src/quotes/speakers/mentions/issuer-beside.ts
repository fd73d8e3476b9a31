import { findTag, stepOver } from "../../../grammar/steps.ts";
import { COORDINATOR, INDEFINITE, LOCATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, DETERMINER, PARTICIPLE } from "../../../grammar/tags.ts";
import { isIn } from "../../../text/item-at.ts";
import { type Scene, sentenceAt } from "../../scene.ts";
import { headOf } from "./introduced.ts";
import { type Key, NOBODY } from "./keys.ts";
import { isModifier } from "./makers.ts";
import { namedBy } from "./meaning-of.ts";
import { mentionAt } from "./mention-at.ts";
import { IN_CLAUSE, isSubject, roleOf } from "./mention-roles.ts";
import type { Known } from "./question.ts";

/** How far back a document may be introduced, in tokens: "The board issued a statement. … The statement said". */
export const REACH = 160;

/** How many tokens may separate a word for a document from the name beside it: "Acme's new annual ⟦report⟧". */
export const BESIDE = 3;

/** Who issued the document that a token names, if the words beside it say so; else NOBODY. */
export function issuerBeside(scene: Scene, at: number, known: Known): Key {
  const { tokens } = scene.document;
  for (let before = at - 1; before >= at - BESIDE; before -= 1) {
    const owner = namedBy(scene, known, scene.mentionOf[before] ?? -1);
    if (owner !== NOBODY) return owner;
    if (!isModifier(scene.grammar.tags[before] ?? 0)) break;
  }
  const from = scene.grammar.tags[at + 1] === PARTICIPLE ? at + 2 : at + 1;
  const isTheirs = !scene.language.documents.readersParticiples.has(tokens[at + 1]?.lower ?? "");
  if (isTheirs && scene.language.stances.claimantPrepositions.has(tokens[from]?.lower ?? ""))
    for (let after = from + 1; after <= from + BESIDE; after += 1) {
      const mention = scene.mentionOf[after] ?? -1;
      const source = namedBy(scene, known, mention);
      if (source !== NOBODY) return isOneOfTwo(scene, mention) ? NOBODY : source;
    }
  return isIntroduced(scene, at) ? subjectOfIssuing(scene, at, known) : NOBODY;
}

/**
 * "filed by ⟨Ann Roe⟩ and Joe Moe": whether "and" and another mention follow a mention, so that neither alone issued
 * the document.
 */
function isOneOfTwo({ grammar, mentionOf, mentionTokens }: Scene, mention: number): boolean {
  const and = mentionTokens[mention]?.lastToken ?? -1;
  const next = stepOver(grammar.tags, and + 1, DETERMINER);
  return servesAs(grammar, and, COORDINATOR) && isIn(mentionOf, next);
}

/**
 * "The board issued a ⟦statement⟧", "Roe said in a ⟦letter⟧": the nearest subject before the verb; NOBODY where that
 * subject did not issue the document.
 */
function subjectOfIssuing(scene: Scene, at: number, known: Known): Key {
  const setApart = subjectSetApart(scene, at);
  const apart = setApart >= 0 ? setApart : subjectBehindFront(scene, at);
  if (apart >= 0) return namedBy(scene, known, whoseBody(scene, apart));
  const { sentenceOf, cueOf, document, grammar, pairOf } = scene;
  let isIssued = false;
  let isWithin = false;
  const end = Math.max(0, at - REACH);
  for (let before = at - 1; before >= end && sentenceOf[before] === sentenceOf[at]; before -= 1) {
    if (isIn(pairOf, before)) continue;
    const word = document.tokens[before]?.lower ?? "";
    if (servesAs(grammar, before, LOCATIVE) && at - before <= BESIDE) isWithin = true;
    if (scene.language.documents.issuingVerbs.has(word) || (isWithin && isIn(cueOf, before))) isIssued = true;
    const mention = scene.mentionOf[before] ?? -1;
    const role = roleOf(scene, known, mention);
    if (mention === scene.mentionOf[at]) continue;
    if (mention >= 0 && (isSubject(role) || role === IN_CLAUSE || isBeforeVerb(scene, mention)))
      return isIssued ? namedBy(scene, known, whoseBody(scene, mention)) : NOBODY;
  }
  return NOBODY;
}

/**
 * "⟨Ann Roe⟩, in a ⟦statement⟧ on Monday, called it mad": the mention that begins a sentence, if "in" follows its
 * comma, and a verb of speech the next comma; else -1.
 */
function subjectSetApart(scene: Scene, at: number): number {
  const { cueOf, grammar, mentionOf, mentionTokens, phraseTokens } = scene;
  let within = at - 1;
  while (within > at - BESIDE && !servesAs(grammar, within, LOCATIVE)) within -= 1;
  const { firstToken = -1, lastToken = -1 } = sentenceAt(scene, at) ?? {};
  const mention = mentionOf[within - 2] ?? -1;
  const isApart = servesAs(grammar, within, LOCATIVE) && grammar.tags[within - 1] === COMMA;
  const isFirst = phraseTokens[mention]?.firstToken === firstToken || mentionTokens[mention]?.firstToken === firstToken;
  if (!isApart || !isFirst) return -1;
  const end = findTag(grammar.tags, at, lastToken, COMMA);
  return end >= 0 && isIn(cueOf, end + 1) ? mention : -1;
}

/** How far behind the document its reader may be named, in tokens: "In a letter ⟨to the mayor of Ashby⟩, Roe asked". */
const FRONT = 12;

/**
 * "In a ⟦letter⟧ to Moe, ⟨Ann Roe⟩ asked for a crossing": the mention right behind the comma of a phrase with "in" that
 * opens the sentence, if a verb of speech or of issuing follows it; else -1.
 */
function subjectBehindFront(scene: Scene, at: number): number {
  const { cueOf, document, grammar, language, mentionTokens, phraseTokens } = scene;
  const { firstToken = -1, lastToken = -1 } = sentenceAt(scene, at) ?? {};
  if (!servesAs(grammar, firstToken, LOCATIVE) || at - firstToken > BESIDE) return -1;
  if (language.documents.speakingForThemselves.has(document.tokens[at]?.lower ?? "")) return -1;
  const comma = findTag(grammar.tags, at, Math.min(lastToken, at + FRONT), COMMA);
  const mention = comma < 0 ? -1 : mentionAt(scene, comma + 1);
  const ends = [mentionTokens[mention]?.lastToken ?? -1, phraseTokens[mention]?.lastToken ?? -1];
  return ends.some((end) => isIn(cueOf, end)) ? mention : -1;
}

/**
 * "her lawyer, ⟨Ann Roe⟩, said", "her lawyer, ⟨Ann Roe⟩, wrote": whether a verb of speech or of issuing follows a name,
 * or the comma behind it.
 */
function isBeforeVerb({ cast, cueOf, document, language, mentionTokens }: Scene, mention: number): boolean {
  const end = mentionTokens[mention]?.lastToken ?? -1;
  const verb = document.tokens[end]?.text === "," ? end + 1 : end;
  const isIssuing = language.documents.issuingVerbs.has(document.tokens[verb]?.lower ?? "");
  return cast.mentions[mention]?.form === "name" && (isIssuing || isIn(cueOf, verb));
}

/**
 * "⟨The boss⟩ of Acme": for a body, the person in whose phrase it stands, unless that is a spokesman; else the mention
 * itself.
 */
function whoseBody(scene: Scene, mention: number): number {
  const { cast, language, mentionTokens, phraseTokens } = scene;
  const isWithin = (phraseTokens[mention - 1]?.lastToken ?? 0) >= (mentionTokens[mention]?.lastToken ?? 0);
  if (!isWithin || cast.mentions[mention]?.organisation == null) return mention;
  const isPerson = cast.mentions[mention - 1]?.unnamedAs === "individual";
  return isPerson && !language.nouns.spokespeople.has(headOf(scene, mention - 1)) ? mention - 1 : mention;
}

/**
 * "A report", "a new ad": whether the document is introduced here, so that nobody is known for it except somebody
 * beside it.
 */
export function isIntroduced({ document: { tokens, language }, grammar }: Scene, at: number): boolean {
  for (let before = at - 1; before >= at - BESIDE; before -= 1) {
    const word = tokens[before]?.lower ?? "";
    if (servesAs(grammar, before, INDEFINITE) || language.words.owners.has(word)) return true;
    if (language.smallWords.definiteWords.has(word)) return false;
  }
  return false;
}
