import { ONE, servesAs } from "../../grammar/syntax-words.ts";
import { GERUND, NAME, NUMBER, PREPOSITION } from "../../grammar/tags.ts";
import { itemAt } from "../../text/item-at.ts";
import { isOwnerSign } from "../owner-sign.ts";
import type { Scene, TokenRange } from "../scene.ts";
import { isSpeakerPrinted } from "../turns/printed-speaker.ts";
import { AFTER, BETWEEN, type Candidate } from "./candidates/candidates.ts";
import type { Decision } from "./decide-speakers.ts";
import { mayBeCalled } from "./descriptions/may-be-called.ts";
import { hasOtherPronoun } from "./descriptions/own-pronoun.ts";
import { headOf } from "./mentions/introduced.ts";
import { keyOf, NOBODY, personOf } from "./mentions/keys.ts";
import { blockOf, sentenceOf } from "./mentions/mention-places.ts";
import { listProminence } from "./mentions/prominence.ts";

/** How often who speaks next, and is brought in there by name, is whom the lead describes. */
const DELAYED = 0.85;

/** How many blocks behind the lead the name may stand. */
const REACH = 2;

/**
 * The decisions, with the names of those whom headline and lead only describe. News often delays who it is about: “⟨A driver⟩ told a court … ¶
 * ⟦Ann Roe⟧, 54, said”. So whom the lead is about as a speaker is who speaks next, where that is somebody whom the narrative brings in
 * right behind it as if the reader knew them, and who may be called so. Later words of “the driver” are theirs, too.
 */
export function nameDelayed(scene: Scene, decisions: readonly Decision[]): readonly Decision[] {
  const lead = scene.document.blocks.findIndex(({ zone }) => zone === "body");
  const described = decisions.filter((one) => isDescribed(scene, one) && isToldOf(scene, one, lead));
  const [last] = described.slice(-1);
  if (last?.candidate == null || blockOf(scene, last.candidate.mention) !== lead) return decisions;
  const next = broughtInNext(scene, decisions.slice(decisions.indexOf(last) + 1), last, last.candidate.mention);
  const named = next < 0 ? onTrialBelow(scene, last.candidate.mention) : next;
  if (named < 0 || !described.every((one) => mayBe(scene, one, named))) return decisions;
  const key = keyOf(scene.cast.mentions[named]);
  const heads = new Set(described.map(({ candidate }) => headOf(scene, candidate?.mention ?? -1)));
  return decisions.map((decision) =>
    isDescribed(scene, decision) && heads.has(headOf(scene, decision.candidate?.mention ?? -1))
      ? { ...decision, antecedent: { key, probability: DELAYED } }
      : decision,
  );
}

/** Whether whom a description means may be somebody named: by how they are called, and by “he” and “she” in what they say. */
function mayBe(scene: Scene, { candidate, frame }: Decision, named: number): boolean {
  const described = candidate?.mention ?? -1;
  const gender = itemAt(scene.cast.people, personOf(keyOf(scene.cast.mentions[named])) ?? -1)?.gender ?? null;
  return mayBeCalled(scene, described, named) && !hasOtherPronoun(scene, described, frame.content[0], gender);
}

/** Somebody described, for whom no name was found. */
function isDescribed(scene: Scene, { candidate, antecedent, attribution }: Decision): boolean {
  const mention = itemAt(scene.cast.mentions, candidate?.mention ?? -1);
  if (candidate === null || mention?.form !== "description" || isSpeakerPrinted(attribution.rule)) return false;
  // "Ashby's spokesman", and not "Ashby's foreign minister", speaks for it.
  const isOwn = mention.speaksFor === null || isOffice(scene, candidate.mention);
  const isOne = !mention.plural && mention.unnamedAs === "individual" && isOwn;
  const isUnknown = keyOf(mention) === NOBODY && (antecedent?.key ?? NOBODY) === NOBODY;
  const { passersBy, unnamedByTrade } = scene.language.anonymity;
  const head = headOf(scene, candidate.mention);
  const staysUnnamed =
    passersBy.has(head) || unnamedByTrade.has(head) || scene.language.nouns.presidingOffices.has(head);
  return isOne && isUnknown && !staysUnnamed && !isOneOfMany(scene, candidate.mention);
}

/** "The mayor", "the chair of the party". */
function isOffice(scene: Scene, mention: number): boolean {
  const { offices, presiding, soleOffices } = scene.language.nouns;
  const head = headOf(scene, mention);
  return offices.has(head) || soleOffices.has(head) || presiding.has(head);
}

/** "One trader", "one, a bus driver". */
function isOneOfMany({ grammar, phraseTokens }: Scene, mention: number): boolean {
  return servesAs(grammar, phraseTokens[mention]?.firstToken ?? -1, ONE);
}

/**
 * Whether headline or lead tells of the speaker: “⟨A driver⟩ said he fell”, “He fell, ⟨a driver⟩ said”; not “Roe left after ⟨a driver⟩ said
 * he fell”, nor who only asked.
 */
function isToldOf(scene: Scene, { attribution, candidate, frame }: Decision, lead: number): boolean {
  if (candidate === null) return false;
  const at = blockOf(scene, candidate.mention);
  const block = scene.document.blocks[at];
  if (block === undefined || (at !== lead && block.zone !== "headline")) return false;
  const cue = attribution.cue ?? itemAt(scene.cues, candidate.cue);
  if (scene.language.stances.askingVerbs.has(cue?.lemma ?? "")) return false;
  const first = beforeOwner(scene, scene.phraseTokens[candidate.mention]?.firstToken ?? 0);
  const start =
    candidate.place === AFTER || candidate.place === BETWEEN ? (frame.content[0]?.firstToken ?? first) : first;
  return at !== lead || start - block.firstToken <= 1;
}

/** Where the name of whose somebody is begins: "⟨Ashby's⟩ foreign minister"; the token itself where none stands before it. */
function beforeOwner(scene: Scene, first: number): number {
  if (!isOwnerSign(scene, first - 1)) return first;
  return scene.phraseTokens[scene.mentionOf[first - 2] ?? -1]?.firstToken ?? first;
}

/** The first mention of who speaks next behind whom the lead describes, if the narrative brings in nobody else before; -1 if nobody speaks so. */
function broughtInNext(scene: Scene, later: readonly Decision[], lead: Decision, described: number): number {
  const { cast } = scene;
  const prominence = listProminence(scene);
  const sentence = sentenceOf(scene, described);
  for (const { attribution, candidate, antecedent, frame } of later) {
    // “Late,” said the coach. “It is not,” said Roe.
    if (candidate === null || (attribution.kind === "direct" && isNamedBehind(scene, candidate, described))) return -1;
    if (frame.content.some((words) => tellsOf(scene, words, headOf(scene, described)))) return -1;
    if (sentenceOf(scene, candidate.mention) === sentence) continue;
    const own = keyOf(cast.mentions[candidate.mention]);
    if (own === NOBODY && antecedent?.described === described) continue;
    const key = own === NOBODY ? (antecedent?.key ?? NOBODY) : own;
    const first = prominence.get(key)?.first ?? -1;
    const isNamed = first === candidate.mention || (first < candidate.mention && opensBlock(scene, first));
    const isMeant = personOf(key) !== null && isNamed && isBroughtIn(scene, first, described);
    if (!isMeant) return -1;
    return isToldFurther(scene, lead, first) || !isIntroduced(scene, first, headOf(scene, described)) ? first : -1;
  }
  return -1;
}

/** “The minister said it was safe. Ann Roe asked if ⟨the minister⟩ had seen it”: whether words tell of somebody described so, who is then not their speaker. */
function tellsOf({ document, language }: Scene, { firstToken, lastToken }: TokenRange, head: string): boolean {
  for (let at = firstToken + 1; at < lastToken; at += 1) {
    const { lower = "" } = document.tokens[at] ?? {};
    if (lower === head && language.smallWords.pointingWords.has(document.tokens[at - 1]?.lower ?? "")) return true;
  }
  return false;
}

/** Whether somebody is named behind words in marks of their own, in the paragraph of a description. */
function isNamedBehind(scene: Scene, { mention, place }: Candidate, described: number): boolean {
  const isNamed = place === AFTER && keyOf(scene.cast.mentions[mention]) !== NOBODY;
  return isNamed && blockOf(scene, mention) === blockOf(scene, described);
}

/** “⟨Ann Roe⟩ read her statement to the court. “…,” she said”, and not “Mr Roe read the minutes”. */
function opensBlock(scene: Scene, mention: number): boolean {
  const { firstToken = -1, lastToken = 0 } = scene.mentionTokens[mention] ?? {};
  return lastToken > firstToken + 1 && scene.document.blocks[blockOf(scene, mention)]?.firstToken === firstToken;
}

/** Whether a mention is the first of a person behind the sentence of another, and at most so many blocks behind it. */
function isBroughtIn(scene: Scene, mention: number, described: number): boolean {
  const sentence = sentenceOf(scene, described);
  if (mention <= described || sentenceOf(scene, mention) === sentence) return false;
  if (blockOf(scene, mention) - blockOf(scene, described) > REACH) return false;
  for (let at = mention - 1; at > described && sentenceOf(scene, at) !== sentence; at -= 1)
    if (personOf(keyOf(scene.cast.mentions[at])) !== null) return false;
  return true;
}

/**
 * Whether it is told behind a name who that is, as of somebody of whom the reader has not heard: “Roe, ⟨who runs the school⟩,”, “Roe, ⟨a friend⟩,”; but not an
 * age, where they are from, or what they were called before.
 */
function isIntroduced(
  { document: { tokens }, grammar, phraseTokens, mentionTokens }: Scene,
  mention: number,
  head: string,
): boolean {
  const name = mentionTokens[mention]?.lastToken ?? 0;
  const end = phraseTokens[mention]?.lastToken ?? name;
  if (tokens[name]?.text !== "," || grammar.tags[name + 1] === NUMBER || grammar.tags[name + 1] === GERUND)
    return false;
  if (grammar.tags[name + 1] === PREPOSITION && grammar.tags[name + 2] === NAME) return false;
  for (let at = name + 1; at < end; at += 1) if (tokens[at]?.lower === head) return false;
  return true;
}

/** How far behind “who” the verb may stand, in tokens: "who has since been ⟨elected⟩". */
const VERB_REACH = 4;

/** “A driver has denied theft. Roe, who ⟨appeared⟩ in court,”, “The leader said she would go. Roe, who was ⟨elected⟩ in May,”: what a relative clause tells is of whom the lead is about. */
function isToldFurther(scene: Scene, { attribution, candidate }: Decision, mention: number): boolean {
  const { document, language, mentionTokens } = scene;
  const { officeVerbs, trialVerbs } = language.nouns;
  const who = (mentionTokens[mention]?.lastToken ?? 0) + 1;
  if (
    document.tokens[who - 1]?.text !== "," ||
    !language.smallWords.personalRelatives.has(document.tokens[who]?.lower ?? "")
  )
    return false;
  const holds = isOffice(scene, candidate?.mention ?? -1);
  const isAccused = attribution.cue?.reading === "denied";
  for (let at = who + 1; at <= who + VERB_REACH; at += 1) {
    const word = document.tokens[at]?.lower ?? "";
    if ((holds && officeVerbs.has(word)) || (isAccused && trialVerbs.has(word))) return true;
  }
  return false;
}

/** How far behind the lead's description, in mentions, the name may stand. */
const NEAR = 12;

/** “⟨A driver accused of theft⟩ said … ¶ ⟦Ann Roe⟧, 58, denies it”: the first person named, at the head of the paragraph behind the lead, where lead and paragraph tell of a trial; else -1. */
function onTrialBelow(scene: Scene, described: number): number {
  const { cast, document, language, mentionTokens } = scene;
  const { trialVerbs } = language.nouns;
  const isOfTrial = (at: number) => trialVerbs.has(document.tokens[at]?.lower ?? "");
  let at = mentionTokens[described]?.lastToken ?? 0;
  const end = at + VERB_REACH;
  while (at < end && !isOfTrial(at)) at += 1;
  if (at === end) return -1;
  for (let next = described + 1; next < described + NEAR; next += 1) {
    if (personOf(keyOf(itemAt(cast.mentions, next))) === null) continue;
    const name = mentionTokens[next]?.lastToken ?? 0;
    const isAged = document.tokens[name]?.text === "," && document.tokens[name + 2]?.text === ",";
    const verb = isAged ? name + 3 : name;
    const isNext = blockOf(scene, next) === blockOf(scene, described) + 1 && opensBlock(scene, next);
    return isNext && isOfTrial(verb) ? next : -1;
  }
  return -1;
}
