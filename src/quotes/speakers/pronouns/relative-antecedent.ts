import { stepBack } from "../../../grammar/steps.ts";
import { COORDINATOR, GENITIVE, LOCATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { ADVERB, DETERMINER, isInNounPhrase, NAME, NOUN, NUMBER, PREPOSITION } from "../../../grammar/tags.ts";
import { endsAsPlural } from "../../../grammar/word-endings.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { fillsBracket } from "../antecedents/passed-over.ts";
import { keyBeside } from "../mentions/appositives.ts";
import { isContrasted } from "../mentions/contrasted.ts";
import { type Key, keyOf, NOBODY, organisationOf, personOf } from "../mentions/keys.ts";
import { namedBy } from "../mentions/meaning-of.ts";
import { POSSESSOR, roleOf } from "../mentions/mention-roles.ts";
import type { Antecedent, Known } from "../mentions/question.ts";

/** How sure it is that "which" means the organisation right before it. */
const RIGHT_BEFORE = 0.9;

/**
 * "The fund, which has urged": the organisation before the comma; in "the Roe Fund in Chile, which has urged", "the
 * fund in Chile, which" the fund. Else null.
 */
export function organisationBefore(scene: Scene, mention: number, known: Known): Antecedent | null {
  const own = scene.mentionTokens[mention]?.firstToken ?? 0;
  const comma = scene.document.tokens[own - 1]?.text === "," ? own - 1 : own;
  const near = itemAt(scene.phraseTokens, mention - 1);
  const key = keyOf(itemAt(scene.cast.mentions, mention - 1));
  if (near?.lastToken !== comma || organisationOf(key) === null) return null;
  const place = near.firstToken - 1;
  const end = itemAt(scene.phraseTokens, mention - 2)?.lastToken;
  if (!servesAs(scene.grammar, place, LOCATIVE) || (end !== place && end !== comma))
    return { key, probability: RIGHT_BEFORE };
  const found = namedBy(scene, known, mention - 2);
  return { key: organisationOf(found) === null ? key : found, probability: RIGHT_BEFORE };
}

/**
 * How far before "who" its antecedent may stand, in tokens: "Roe, the head of the Board of Trade in London, who said".
 */
const RELATIVE_REACH = 25;

/**
 * "Smith, who said": the nearest person before in the same sentence. Organisations, places and owners in between do not
 * count, nor does somebody who is ruled out, "Smith, not Moe, who said", or an actor: "Hamlet (Moe), who says". Null
 * where another noun stands right before: "the 23 percent who said".
 */
export function relativeAntecedent(scene: Scene, mention: number, known: Known): Antecedent | null {
  const own = scene.mentionTokens[mention]?.firstToken ?? 0;
  const before = relativeBefore(scene, mention);
  if (before >= 0) return relativeAntecedent(scene, before, known);
  if (isBehindOther(scene, endOfBearer(scene, own))) return null;
  for (let at = mention - 1; at >= 0; at -= 1) {
    const last = scene.mentionTokens[at]?.lastToken ?? 0;
    if (own - last > RELATIVE_REACH || scene.sentenceOf[last - 1] !== scene.sentenceOf[own]) return null;
    const key = namedOrBeside(scene, known, at);
    if (fillsBracket(scene, at) || (isContrasted(scene, at) && isBehindAnother(scene, at))) continue;
    if (personOf(key) !== null && isWithinOther(scene, at, own)) return null;
    if (personOf(key) !== null && (own - last <= 2 || roleOf(scene, known, at) !== POSSESSOR))
      return { key, probability: own - last <= 2 ? 0.95 : 0.8 };
    if (key === NOBODY && scene.cast.mentions[at]?.form === "description" && own - endOfDescribed(scene, at) <= 2)
      return null;
  }
  return null;
}

/**
 * "Ann Roe, the widow of ⟨Joe Moe⟩, who said": whether a name stands in somebody else's description that ends right
 * before "who", which may mean either.
 */
function isWithinOther({ cast, phraseTokens }: Scene, mention: number, who: number): boolean {
  for (let at = mention - 1; at >= 0 && who - (phraseTokens[at]?.firstToken ?? 0) < RELATIVE_REACH; at -= 1)
    if (cast.mentions[at]?.person != null && phraseTokens[at]?.lastToken === who) return true;
  return false;
}

/**
 * Where a description ends before "who": “Roe wrote to the owner of Moe Mills⟨,⟩ who”; but “the chairman of Moe's board
 * who”, without a comma, ends with its own noun.
 */
function endOfDescribed({ cast, document, mentionTokens, phraseTokens }: Scene, mention: number): number {
  const own = mentionTokens[mention]?.lastToken ?? 0;
  const end = phraseTokens[mention]?.lastToken ?? own;
  const isWhole = cast.mentions[mention]?.plural === true || document.tokens[end]?.text === ",";
  return isWhole ? Math.max(own, end) : own;
}

/**
 * “Roe, ⟨who⟩ sang, and ⟨who⟩ said”: the earlier pronoun of a clause that goes on behind "and"; -1 where there is none.
 */
function relativeBefore({ cast, grammar, mentionTokens, sentenceOf, document }: Scene, mention: number): number {
  const own = mentionTokens[mention]?.firstToken ?? 0;
  if (!servesAs(grammar, own - 1, COORDINATOR)) return -1;
  for (let at = mention - 1; at >= 0; at -= 1) {
    const first = mentionTokens[at]?.firstToken ?? -1;
    if (own - first > RELATIVE_REACH || sentenceOf[first] !== sentenceOf[own]) return -1;
    if (cast.mentions[at]?.form === "pronoun" && document.tokens[first]?.lower === document.tokens[own]?.lower)
      return at;
  }
  return -1;
}

/** The longest “of Moe Brokers”, “of the wire services”, in tokens. */
const LONGEST_TOLD = 5;

/**
 * Where a name ends that has an age or an origin between it and "who": “Roe⟨, nine⟩, who”, “Roe ⟨of the Moe Market⟩,
 * who”, “Roe⟨, then of the wire services⟩, who”; `who` where there is neither.
 */
function endOfBearer(scene: Scene, who: number): number {
  const { cast, document, grammar, mentionOf } = scene;
  const { tokens } = document;
  if (tokens[who - 1]?.text !== ",") return who;
  const isPerson = (at: number): boolean => cast.mentions[mentionOf[at] ?? -1]?.person != null;
  const isAge = grammar.tags[who - 2] === NUMBER && tokens[who - 3]?.text === ",";
  if (isAge) return isPerson(who - 4) ? who - 3 : who;
  const comma = commaBeforeOrigin(scene, who);
  if (isPerson(comma - 1)) return comma;
  let at = who - 2;
  while (at > who - 2 - LONGEST_TOLD && grammar.tags[at] === NAME && !isPerson(at)) at -= 1;
  if (at < who - 2 && grammar.tags[at] === DETERMINER) at -= 1;
  return at < who - 2 && grammar.tags[at] === PREPOSITION && isPerson(at - 1) ? at : who;
}

/** “Roe⟨,⟩ then of the wire services, who”: the comma before an origin that ends before another one; -1 for none. */
function commaBeforeOrigin({ document: { tokens }, grammar }: Scene, who: number): number {
  let at = who - 2;
  while (at > who - 2 - LONGEST_TOLD && isInNounPhrase(grammar.tags[at])) at -= 1;
  const comma = stepBack(grammar.tags, at, ADVERB) - 1;
  const isOrigin = at < who - 2 && servesAs(grammar, at, GENITIVE | LOCATIVE);
  return isOrigin && tokens[comma]?.text === "," ? comma : -1;
}

/** The most words between the two: ", rather than", ", as opposed to". */
const LONGEST_CONTRAST = 4;

/**
 * "⟨Roe⟩, not Moe": whether somebody stands right before a mention; not so in “Roe cheered the verdict, unlike ⟨Moe⟩,
 * who sued”.
 */
function isBehindAnother({ cast, mentionTokens, phraseTokens, sentenceOf }: Scene, mention: number): boolean {
  const [before, own] = [mentionTokens[mention - 1], mentionTokens[mention]];
  if (before === undefined || own === undefined || cast.mentions[mention - 1]?.form === "pronoun") return false;
  const isNear = own.firstToken - (phraseTokens[mention - 1]?.lastToken ?? 0) <= LONGEST_CONTRAST;
  return isNear && sentenceOf[before.firstToken] === sentenceOf[own.firstToken];
}

/** Whom a mention names, or the name beside a description: "Roe, ⟨now the mayor⟩, who". */
function namedOrBeside(scene: Scene, known: Known, mention: number): Key {
  const key = namedBy(scene, known, mention);
  return key === NOBODY && scene.cast.mentions[mention]?.form === "description" ? keyBeside(scene, mention) : key;
}

/**
 * Whether the word right before "who" belongs to no mention of one person: a number, a plural noun, somebody without an
 * article, as in headlines, “slams ⟨troll⟩ who”, or a name of several words that nobody in the cast bears.
 */
function isBehindOther({ document, grammar, language, mentionOf, cast }: Scene, who: number): boolean {
  const at = document.tokens[who - 1]?.text === "," ? who - 2 : who - 1;
  const mention = cast.mentions[mentionOf[at] ?? -1];
  if (mention !== undefined) return mention.plural;
  const token = document.tokens[at];
  const word = token?.lower ?? "";
  const tag = grammar.tags[at];
  if (at === who - 1 && (language.nouns.roles.has(word) || language.nouns.humans.has(word))) return true;
  return (
    tag === NUMBER ||
    (tag === NAME && token?.capital === true && document.tokens[at - 1]?.capital === true) ||
    language.smallWords.countedOthers.has(word) ||
    (tag === NOUN && endsAsPlural(word, language))
  );
}
