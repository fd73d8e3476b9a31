import { COORDINATOR, LOCATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { DETERMINER, NAME, NOUN, NUMBER, PREPOSITION } from "../../../grammar/tags.ts";
import { endsAsPlural } from "../../../grammar/word-endings.ts";
import type { Mention } from "../../../people/cast.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Scene, TokenRange } from "../../scene.ts";
import { fillsBracket } from "../antecedents/antecedents.ts";
import { meantByGesture } from "../in-sentence/gestures.ts";
import { keyBeside } from "../mentions/appositives.ts";
import { whoWasAsked } from "../mentions/asked.ts";
import { isContrasted } from "../mentions/contrasted.ts";
import { cueBeside } from "../mentions/cue-beside.ts";
import { genderOf } from "../mentions/gender-of.ts";
import { type Key, keyOf, NOBODY, organisationOf, personOf, UNRESOLVED } from "../mentions/keys.ts";
import { namedBy } from "../mentions/meaning-of.ts";
import { sentenceOf } from "../mentions/mention-places.ts";
import { POSSESSOR, roleOf } from "../mentions/mention-roles.ts";
import type { Antecedent, Known, Question } from "../mentions/question.ts";
import { requesterBefore } from "../mentions/requester-before.ts";
import { isOneOfPoliceTold } from "../mentions/tells-police.ts";
import { accusedBefore } from "./accused-before.ts";
import { whoAsksAgain } from "./asks-again.ts";
import { bodyInFront } from "./body-in-front.ts";
import { bornInFront } from "./born-in-front.ts";
import { broughtIn } from "./brought-in.ts";
import { groupBefore } from "./group-before.ts";
import { hearerBefore } from "./hearer-before.ts";
import { metByWriter } from "./met-by-writer.ts";
import { namedAsHolder } from "./named-as-holder.ts";
import { namedNext } from "./named-next.ts";
import { speakerGoingOn } from "./speaker-going-on.ts";
import { unnamedSubjectBefore } from "./unnamed-subject-before.ts";
import { whoAdds } from "./who-adds.ts";
import { writerBefore } from "./writer-before.ts";
import { writerInWhich } from "./writer-in-which.ts";
import { documentInFront, writtenInFront } from "./written-in-front.ts";

/**
 * Whom "he", "she", "it", "they" or "who" means; null if that cannot be told. For the first three a model chooses among
 * all who were mentioned before (choose-antecedent.ts). "They" is an organisation only if that spoke last, "who" whoever
 * is named right before, "which" an organisation there.
 *
 * @param content the words whose speaker the pronoun is
 */
export function resolvePronoun(
  scene: Scene,
  mention: number,
  content: readonly TokenRange[],
  known: Known,
): Antecedent | null {
  const first = itemAt(scene.document.tokens, scene.mentionTokens[mention]?.firstToken)?.lower ?? "";
  const { length } = scene.language.words.pronouns.get(first) ?? {};
  const meant = scene.language.smallWords.meaningsOfPronouns.get(first.slice(0, length));
  if (meant === undefined) return null;
  if (meant === "before") return relativeAntecedent(scene, mention, known);
  if (meant === "house") return organisationBefore(scene, mention, known);
  if (meant === "speaker")
    return groupBefore(scene, mention, known) ?? lastOrganisation(known) ?? lastGroup(scene, known);
  const question: Question = { mention, meant, content, known, kinds: null, fits: null };
  const answering =
    bodyInFront(scene, question) ??
    bornInFront(scene, question) ??
    whoAdds(scene, question) ??
    accusedBefore(scene, question) ??
    whoAsksAgain(scene, question) ??
    whoAnswers(scene, question) ??
    meantByGesture(scene, question) ??
    unnamedSubjectBefore(scene, question) ??
    writerInWhich(scene, question) ??
    writtenInFront(scene, question) ??
    namedAsHolder(scene, question) ??
    speakerGoingOn(scene, question) ??
    broughtIn(scene, question);
  // “Moe told Roe to leave. ⟨He⟩ refused, saying”
  const isRequester =
    answering !== null && answering.key !== NOBODY && answering.key === requesterBefore(scene, question);
  const isHearer = answering !== null && isOneOfPoliceTold(scene, mention, answering.key, known);
  const chosen = (isRequester || isHearer ? null : answering) ?? known.choose(scene, question);
  if (chosen !== null && mayBeHearer(scene, question, chosen.key)) return { ...chosen, key: NOBODY };
  if (meant !== "organisation") return chosen ?? namedNext(scene, question);
  const isBody = organisationOf(chosen?.key ?? NOBODY) !== null;
  return (isBody && answering === null ? documentInFront(scene, question) : null) ?? chosen;
}

/** “Pat Loe told the court that ⟨he⟩ had told her”: whether somebody of whom no gender is told, and who tells this in the same sentence, may be whom a pronoun of another gender right behind the verb means. */
function mayBeHearer(scene: Scene, { mention, meant, known }: Question, key: Key): boolean {
  const [teller] = known.spoken;
  if (teller?.key !== key || sentenceOf(scene, teller.mention) !== sentenceOf(scene, mention)) return false;
  const gender = genderOf(scene, known, key);
  const cue = cueBeside(scene, mention);
  const heard = scene.language.words.pronounGenders.get(itemAt(scene.document.tokens, cue?.lastToken)?.lower ?? "");
  return gender === null && heard !== undefined && heard !== meant;
}

/** Whoever was asked or told something right before, or wrote: “⟨Roe⟩ was asked why. “…,” she said”, “I asked ⟨Roe⟩ why. “…,” she said”. */
function whoAnswers(scene: Scene, question: Question): Antecedent | null {
  const key = question.meant === "organisation" ? NOBODY : whoWasAsked(scene, question);
  const gender = genderOf(scene, question.known, key);
  const isAnswer = key !== NOBODY && (gender === null || gender === question.meant);
  if (isAnswer) return { key, probability: ASKED };
  return (
    (question.meant === "organisation" ? null : writerBefore(scene, question)) ??
    hearerBefore(scene, question) ??
    metByWriter(scene, question)
  );
}

/** How often who was asked is who answers. */
const ASKED = 0.85;

const RIGHT_BEFORE = 0.9;

/** "The fund, which has urged": the organisation before the comma; of "the Roe Fund in Chile, which has urged", "the fund in Chile, which" the fund. */
function organisationBefore(scene: Scene, mention: number, known: Known): Antecedent | null {
  const own = scene.mentionTokens[mention]?.firstToken ?? 0;
  const comma = scene.document.tokens[own - 1]?.text === "," ? own - 1 : own;
  const near = itemAt(scene.phraseTokens, mention - 1);
  const key = keyOf(itemAt(scene.cast.mentions, mention - 1));
  if (near?.lastToken !== comma || organisationOf(key) === null) return null;
  const place = near.firstToken - 1;
  const there = itemAt(scene.cast.mentions, mention - 2);
  const end = itemAt(scene.phraseTokens, mention - 2)?.lastToken;
  if (!servesAs(scene.grammar, place, LOCATIVE) || (end !== place && end !== comma))
    return { key, probability: RIGHT_BEFORE };
  const found = namedBy(scene, known, mention - 2);
  if (organisationOf(found) !== null) return { key: found, probability: RIGHT_BEFORE };
  return there?.unnamedAs === "group"
    ? { key: NOBODY, probability: RIGHT_BEFORE, described: mention - 2 }
    : { key, probability: RIGHT_BEFORE };
}

/** How far before "who" its antecedent may stand, in tokens: "Roe, the head of the Board of Trade in London, who said". */
const RELATIVE_REACH = 25;

/**
 * "Smith, who said": the nearest person before, in the same sentence; organisations, places and owners between do not count, nor does
 * whom it is said not to be: "Smith, not Moe, who said"; nor who plays them: "Hamlet (Moe), who says".
 * Null where another noun stands right before: "the 23 percent who said".
 */
function relativeAntecedent(scene: Scene, mention: number, known: Known): Antecedent | null {
  const own = scene.mentionTokens[mention]?.firstToken ?? 0;
  const before = relativeBefore(scene, mention);
  if (before >= 0) return relativeAntecedent(scene, before, known);
  if (isBehindOther(scene, endOfBearer(scene, own))) return null;
  for (let at = mention - 1; at >= 0; at -= 1) {
    const last = scene.mentionTokens[at]?.lastToken ?? 0;
    if (own - last > RELATIVE_REACH || scene.sentenceOf[last - 1] !== scene.sentenceOf[own]) return null;
    const key = namedOrBeside(scene, known, at);
    if (fillsBracket(scene, at) || (isContrasted(scene, at) && isBehindAnother(scene, at))) continue;
    if (personOf(key) !== null && (own - last <= 2 || roleOf(scene, known, at) !== POSSESSOR))
      return { key, probability: own - last <= 2 ? 0.95 : 0.8 };
    if (key === NOBODY && scene.cast.mentions[at]?.form === "description" && own - endOfDescribed(scene, at) <= 2)
      return null;
  }
  return null;
}

/** Where somebody described ends before "who": “Roe wrote to the owner of Moe Mills⟨,⟩ who”; not so “the chairman of Moe's board who”, without a comma. */
function endOfDescribed({ cast, document, mentionTokens, phraseTokens }: Scene, mention: number): number {
  const own = mentionTokens[mention]?.lastToken ?? 0;
  const end = phraseTokens[mention]?.lastToken ?? own;
  const isWhole = cast.mentions[mention]?.plural === true || document.tokens[end]?.text === ",";
  return isWhole ? Math.max(own, end) : own;
}

/** “Roe, ⟨who⟩ sang, and ⟨who⟩ said”: the pronoun of the clause before that goes on behind "and"; -1 where none does. */
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

/** How long “of Moe Brokers” and an age may be, in tokens. */
const LONGEST_TOLD = 5;

/** Where the name ends that has an age or what somebody is from behind it, before "who": “Roe⟨, nine⟩, who”, “Roe ⟨of the Moe Market⟩, who”; else "who". */
function endOfBearer({ cast, document, grammar, mentionOf }: Scene, who: number): number {
  const { tokens } = document;
  if (tokens[who - 1]?.text !== ",") return who;
  const isPerson = (at: number): boolean => cast.mentions[mentionOf[at] ?? -1]?.person != null;
  const isAge = grammar.tags[who - 2] === NUMBER && tokens[who - 3]?.text === ",";
  if (isAge) return isPerson(who - 4) ? who - 3 : who;
  let at = who - 2;
  while (at > who - 2 - LONGEST_TOLD && grammar.tags[at] === NAME && !isPerson(at)) at -= 1;
  if (at < who - 2 && grammar.tags[at] === DETERMINER) at -= 1;
  return at < who - 2 && grammar.tags[at] === PREPOSITION && isPerson(at - 1) ? at : who;
}

/** How many words may part the two: ", rather than", ", as opposed to". */
const LONGEST_CONTRAST = 4;

/** "⟨Roe⟩, not Moe": somebody stands right before; not so of “Roe cheered the verdict, unlike ⟨Moe⟩, who sued”. */
function isBehindAnother({ cast, mentionTokens, phraseTokens, sentenceOf }: Scene, mention: number): boolean {
  const [before, own] = [mentionTokens[mention - 1], mentionTokens[mention]];
  if (before === undefined || own === undefined || cast.mentions[mention - 1]?.form === "pronoun") return false;
  const isNear = own.firstToken - (phraseTokens[mention - 1]?.lastToken ?? 0) <= LONGEST_CONTRAST;
  return isNear && sentenceOf[before.firstToken] === sentenceOf[own.firstToken];
}

/** "Roe, ⟨now the mayor⟩, who": also the name that a description stands beside. */
function namedOrBeside(scene: Scene, known: Known, mention: number): Key {
  const key = namedBy(scene, known, mention);
  return key === NOBODY && scene.cast.mentions[mention]?.form === "description" ? keyBeside(scene, mention) : key;
}

/**
 * Whether right before "who" stands what belongs to no mention of one person: a number, a noun in the plural, somebody without an article,
 * as headlines print it, “slams ⟨troll⟩ who”, or a name of several words that is nobody's yet.
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

function lastOrganisation({ spoken }: Known): Antecedent | null {
  const key = spoken[0]?.key ?? NOBODY;
  return organisationOf(key) === null ? null : { key, probability: 0.6 };
}

/** "Residents said … ⟨They⟩ said": several people who spoke last, and whom nothing names. */
function lastGroup({ cast }: Scene, { spoken: [last] }: Known): Antecedent | null {
  const mention = itemAt(cast.mentions, last?.mention);
  if (last === undefined || last.key < UNRESOLVED || mention?.form !== "description" || !isSeveral(mention))
    return null;
  return { key: NOBODY, probability: 0.6, described: last.mention };
}

/** "Fishermen", "a group of fishermen". */
function isSeveral({ plural, unnamedAs }: Mention): boolean {
  return plural || unnamedAs === "group";
}
