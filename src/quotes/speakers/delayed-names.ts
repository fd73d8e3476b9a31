import { DOUBT } from "../../doubt.ts";
import { ONE, servesAs } from "../../grammar/syntax-words.ts";
import { GERUND, isFiniteVerb, NAME, NUMBER, PREPOSITION } from "../../grammar/tags.ts";
import { itemAt } from "../../text/item-at.ts";
import { isOwnerSign } from "../owner-sign.ts";
import type { Scene, TokenRange } from "../scene.ts";
import { isSpeakerPrinted } from "../turns/printed-speaker.ts";
import { AFTER, BETWEEN } from "./candidates/candidates.ts";
import type { Decision } from "./decide-speakers.ts";
import { mayBeCalled } from "./descriptions/may-be-called.ts";
import { hasOtherPronoun } from "./descriptions/own-pronoun.ts";
import { genderTold } from "./mentions/gender-of.ts";
import { headOf } from "./mentions/introduced.ts";
import { keyOf, NOBODY, personOf } from "./mentions/keys.ts";
import { blockOf, sentenceOf } from "./mentions/mention-places.ts";
import { otherTitlesAt } from "./mentions/office-words.ts";
import { listProminence } from "./mentions/prominence.ts";

/** How often the next speaker, when brought in by name, is the one whom the lead describes. */
const DELAYED = 0.85;

/** How many blocks behind the lead the name may stand. */
const REACH = 2;

/**
 * The decisions, with names for those whom headline and lead only describe. News often delays the name: “⟨A driver⟩
 * told a court … ¶ ⟦Ann Roe⟧, 54, said”. So the speaker whom the lead describes is taken to be the next speaker, if the
 * narrative brings that person in right behind the lead, as if the reader knew them, and if they may be called so.
 * Later words of “the driver” are theirs, too.
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

/**
 * Whether a description may mean somebody named, judging by what they are called and by “he” and “she” in what they
 * say.
 */
function mayBe(scene: Scene, { candidate, frame }: Decision, named: number): boolean {
  const described = candidate?.mention ?? -1;
  const gender = genderTold(scene, keyOf(scene.cast.mentions[named]));
  // “Her coach calls her slow. ⟦Lena Roe⟧ says”: the person named may be the one whose coach it is.
  const owner = itemAt(scene.document.tokens, scene.phraseTokens[described]?.firstToken)?.lower ?? "";
  if (gender !== null && scene.language.words.pronounGenders.get(owner) === gender) return false;
  return mayBeCalled(scene, described, named) && !hasOtherPronoun(scene, described, frame.content[0], gender);
}

/** Whether the speaker is described and no name was found for them. */
function isDescribed(scene: Scene, { candidate, antecedent, attribution }: Decision): boolean {
  const mention = itemAt(scene.cast.mentions, candidate?.mention ?? -1);
  if (candidate === null || mention?.unnamedAs !== "individual" || isSpeakerPrinted(attribution.rule)) return false;
  const isFound = antecedent !== null && antecedent.key !== NOBODY && antecedent.probability >= DOUBT.description;
  const isUnknown = keyOf(mention) === NOBODY && !isFound;
  const { passersBy, unnamedByTrade } = scene.language.anonymity;
  const head = headOf(scene, candidate.mention);
  const staysUnnamed =
    passersBy.has(head) || unnamedByTrade.has(head) || scene.language.nouns.presidingOffices.has(head);
  return isUnknown && !staysUnnamed && !isOneOfMany(scene, candidate.mention);
}

/** "One trader", "one, a bus driver". */
function isOneOfMany({ grammar, phraseTokens }: Scene, mention: number): boolean {
  return servesAs(grammar, phraseTokens[mention]?.firstToken ?? -1, ONE);
}

/**
 * Whether headline or lead is about the speaker: “⟨A driver⟩ said he fell”, “He fell, ⟨a driver⟩ said”. Not so of “Roe
 * left after ⟨a driver⟩ said he fell”, nor of “A driver fell, ⟨a commissioner⟩ ruled”, which is about the driver, nor
 * of somebody who only asked.
 */
function isToldOf(scene: Scene, { attribution, candidate, frame }: Decision, lead: number): boolean {
  if (candidate === null) return false;
  const at = blockOf(scene, candidate.mention);
  const block = scene.document.blocks[at];
  if (block === undefined || (at !== lead && block.zone !== "headline")) return false;
  const cue = attribution.cue ?? itemAt(scene.cues, candidate.cue);
  if (scene.language.stances.askingVerbs.has(cue?.lemma ?? "")) return false;
  const first = beforeOwner(scene, scene.phraseTokens[candidate.mention]?.firstToken ?? 0);
  if (at !== lead) return true;
  const isBehind = candidate.place === AFTER || candidate.place === BETWEEN;
  const start = isBehind ? frame.said.firstToken : first;
  return start - block.firstToken <= 1 && !(isBehind && opensWithAnother(scene, start));
}

/** The noun of an opening description stands within this many tokens. */
const LONGEST_OPENER = 8;

/** "⟨A driver⟩ fell": whether a description of somebody begins at a token. */
function opensWithAnother({ cast, mentionOf, phraseTokens }: Scene, first: number): boolean {
  const opener = mentionOf.subarray(first, first + LONGEST_OPENER).find((mention) => mention >= 0) ?? -1;
  return cast.mentions[opener]?.unnamedAs === "individual" && phraseTokens[opener]?.firstToken === first;
}

/**
 * The token at which an owner's name before a phrase begins: "⟨Ashby's⟩ foreign minister"; `first` itself where no
 * owner stands there.
 */
function beforeOwner(scene: Scene, first: number): number {
  if (!isOwnerSign(scene, first - 1)) return first;
  return scene.phraseTokens[scene.mentionOf[first - 2] ?? -1]?.firstToken ?? first;
}

/**
 * The first mention of whoever speaks next after the person whom the lead describes, if the narrative brings in nobody
 * else before; else -1.
 */
function broughtInNext(scene: Scene, later: readonly Decision[], lead: Decision, described: number): number {
  const { cast } = scene;
  const prominence = listProminence(scene);
  const sentence = sentenceOf(scene, described);
  for (const decision of later) {
    const { candidate, antecedent, frame } = decision;
    if (candidate === null || isAnswer(scene, decision, lead)) return -1;
    if (frame.content.some((words) => tellsOf(scene, words, headOf(scene, described)))) return -1;
    if (sentenceOf(scene, candidate.mention) === sentence) continue;
    const own = keyOf(cast.mentions[candidate.mention]);
    if (own === NOBODY && antecedent?.described === described) continue;
    const key = own === NOBODY ? (antecedent?.key ?? NOBODY) : own;
    const first = prominence.get(key)?.first ?? -1;
    const isNamed =
      first === candidate.mention || (first < candidate.mention && isBroughtInActing(scene, first, sentence));
    const isMeant = personOf(key) !== null && isNamed && isBroughtIn(scene, first, described);
    if (!isMeant || isAnotherBeside(scene, decision, first, described)) return -1;
    return isToldFurther(scene, lead, first) || !isIntroduced(scene, first, headOf(scene, described)) ? first : -1;
  }
  return -1;
}

/**
 * “The minister said it was safe. Ann Roe asked if ⟨the minister⟩ had seen it”: whether words are about somebody with
 * this description, who then is not their speaker.
 */
function tellsOf({ document, language }: Scene, { firstToken, lastToken }: TokenRange, head: string): boolean {
  for (let at = firstToken + 1; at < lastToken; at += 1) {
    const { lower = "" } = document.tokens[at] ?? {};
    if (lower === head && language.smallWords.pointingWords.has(document.tokens[at - 1]?.lower ?? "")) return true;
  }
  return false;
}

/**
 * “The clerk said it was mended. ⟨Ann Roe⟩ asked when”, “The clerk said it was mended. ⟨Mr Roe⟩ said”: in the paragraph
 * of the lead, somebody who only asks, or who has no full name, is another person.
 */
function isAnotherBeside(scene: Scene, { attribution }: Decision, named: number, described: number): boolean {
  if (blockOf(scene, named) !== blockOf(scene, described)) return false;
  return scene.language.stances.askingVerbs.has(attribution.cue?.lemma ?? "") || !isFullName(scene, named);
}

/**
 * “Late,” said ⟨the coach⟩. “It is not,” said Roe; ⟨the coach⟩ said it was late. “Why?” asked Roe: whether words in
 * marks, followed by a name and in the paragraph of a description, answer whoever is described.
 */
function isAnswer(scene: Scene, { attribution, candidate, frame }: Decision, lead: Decision): boolean {
  const { mention = -1, firstToken = -1 } = candidate ?? {};
  const isNamed = firstToken > frame.said.firstToken && keyOf(scene.cast.mentions[mention]) !== NOBODY;
  const isBeside = blockOf(scene, mention) === blockOf(scene, lead.candidate?.mention ?? -1);
  if (attribution.kind !== "direct" || !isNamed || !isBeside) return false;
  const { lemma } = attribution.cue ?? itemAt(scene.cues, candidate?.cue) ?? {};
  return lead.attribution.kind === "direct" || scene.language.stances.askingVerbs.has(lemma ?? "");
}

/**
 * “⟨Ann Roe⟩ read her statement to the court. “…,” she said”, but not “Mr Roe read the minutes”: a full name that
 * begins a paragraph, or the sentence right behind `before`.
 */
function isBroughtInActing(scene: Scene, mention: number, before: number): boolean {
  if (opensWithFullName(scene, mention)) return true;
  const { firstToken = -1 } = scene.mentionTokens[mention] ?? {};
  const isNext = sentenceOf(scene, mention) === before + 1;
  return isNext && isFullName(scene, mention) && scene.sentenceOf[firstToken - 1] === before;
}

/** A full name that begins a paragraph. */
function opensWithFullName(scene: Scene, mention: number): boolean {
  const { firstToken = -1 } = scene.mentionTokens[mention] ?? {};
  return isFullName(scene, mention) && scene.document.blocks[blockOf(scene, mention)]?.firstToken === firstToken;
}

function isFullName({ mentionTokens }: Scene, mention: number): boolean {
  const { firstToken = -1, lastToken = 0 } = mentionTokens[mention] ?? {};
  return lastToken > firstToken + 1;
}

/**
 * Whether a mention is that of the first person named behind a description, in a later sentence and at most
 * {@link REACH} blocks on.
 */
function isBroughtIn(scene: Scene, mention: number, described: number): boolean {
  const sentence = sentenceOf(scene, described);
  if (mention <= described || sentenceOf(scene, mention) === sentence) return false;
  if (blockOf(scene, mention) - blockOf(scene, described) > REACH) return false;
  for (let at = mention - 1; at > described && sentenceOf(scene, at) !== sentence; at -= 1)
    if (personOf(keyOf(scene.cast.mentions[at])) !== null) return false;
  return true;
}

/**
 * Whether the words behind a name say who that is, as of somebody the reader has not heard of: “Roe, ⟨who runs the
 * school⟩,”, “Roe, ⟨a friend⟩,”. An age, a place of origin or what the person was already called, in other words too,
 * does not count.
 */
function isIntroduced(scene: Scene, mention: number, head: string): boolean {
  const { grammar, phraseTokens, mentionTokens } = scene;
  const { tokens } = scene.document;
  const name = mentionTokens[mention]?.lastToken ?? 0;
  const end = phraseTokens[mention]?.lastToken ?? name;
  if (tokens[name]?.text !== "," || grammar.tags[name + 1] === NUMBER || grammar.tags[name + 1] === GERUND)
    return false;
  if (grammar.tags[name + 1] === PREPOSITION && grammar.tags[name + 2] === NAME) return false;
  for (let at = name + 1; at < end; at += 1)
    if (tokens[at]?.lower === head || otherTitlesAt(scene, at).includes(head)) return false;
  return true;
}

/** How far behind “who” the verb may stand, in tokens: "who has since been ⟨elected⟩". */
const VERB_REACH = 4;

/**
 * “A driver has denied theft. Roe, who ⟨appeared⟩ in court,”, “The leader said she would go. Roe, who was ⟨elected⟩ in
 * May,”: whether a relative clause fits the person whom the lead is about.
 */
function isToldFurther(scene: Scene, { attribution, candidate }: Decision, mention: number): boolean {
  const { document, language, mentionTokens } = scene;
  const { employed, managing, offices, officeVerbs, presiding, soleOffices, trialVerbs } = language.nouns;
  const who = (mentionTokens[mention]?.lastToken ?? 0) + 1;
  if (
    document.tokens[who - 1]?.text !== "," ||
    !language.smallWords.personalRelatives.has(document.tokens[who]?.lower ?? "")
  )
    return false;
  const head = headOf(scene, candidate?.mention ?? -1);
  const holds = [offices, soleOffices, presiding, managing, employed].some((held) => held.has(head));
  const isAccused = attribution.cue?.reading === "denied";
  for (let at = who + 1; at <= who + VERB_REACH; at += 1) {
    const word = document.tokens[at]?.lower ?? "";
    if ((holds && officeVerbs.has(word)) || (isAccused && trialVerbs.has(word))) return true;
  }
  return false;
}

/**
 * How far behind the lead's description the name may stand, in mentions; and how far behind the name its verb may
 * stand, in tokens.
 */
const NEAR = 12;
const NAME_TO_VERB = 12;

/**
 * “⟨A driver accused of theft⟩ said … ¶ ⟦Ann Roe⟧ (58), of Mill Road, denies it”: the first person named, if they open
 * the paragraph behind the lead and both tell of a trial; else -1.
 */
function onTrialBelow(scene: Scene, described: number): number {
  const { cast, document, language, mentionTokens } = scene;
  const { trialVerbs } = language.nouns;
  let at = mentionTokens[described]?.lastToken ?? 0;
  const end = at + VERB_REACH;
  const isOfTrial = (word: string) => trialVerbs.has(word) || language.helpers.hearsayAdverbs.has(word);
  while (at < end && !isOfTrial(document.tokens[at]?.lower ?? "")) at += 1;
  if (at === end) return -1;
  for (let next = described + 1; next < described + NEAR; next += 1) {
    if (personOf(keyOf(itemAt(cast.mentions, next))) === null) continue;
    const isNext = blockOf(scene, next) === blockOf(scene, described) + 1 && opensWithFullName(scene, next);
    return isNext && isTried(scene, next) ? next : -1;
  }
  return -1;
}

/**
 * “Ann Roe, 58, ⟨denies⟩”, “Ann Roe (58), of Mill Road, ⟨is charged⟩”: whether the first verb behind a name is one of a
 * trial.
 */
function isTried({ document, grammar, language, mentionTokens }: Scene, mention: number): boolean {
  const { trialVerbs } = language.nouns;
  const name = mentionTokens[mention]?.lastToken ?? 0;
  for (let at = name; at < name + NAME_TO_VERB; at += 1) {
    if (trialVerbs.has(document.tokens[at]?.lower ?? "")) return true;
    if (isFiniteVerb(grammar.tags[at] ?? 0)) return trialVerbs.has(document.tokens[at + 1]?.lower ?? "");
  }
  return false;
}
