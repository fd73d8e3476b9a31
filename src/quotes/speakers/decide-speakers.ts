import { firstFrom } from "../../text/first-from.ts";
import { isIn, itemAt } from "../../text/item-at.ts";
import type { Attribution } from "../attribution.ts";
import { isBelowQuestion } from "../in-exchange.ts";
import type { Scene } from "../scene.ts";
import { isSpeakerPrinted } from "../turns/printed-speaker.ts";
import { whoAnswersWriter } from "./answers-below.ts";
import { chooseAntecedent } from "./antecedents/choose-antecedent.ts";
import { listHosts } from "./antecedents/hosts.ts";
import { candidateOf } from "./candidates/among-candidates.ts";
import {
  BEFORE,
  type Candidate,
  type Frame,
  findCandidates,
  frameOf,
  makeCandidate,
  PREVIOUS_BLOCK,
  SPOKE_BEFORE,
} from "./candidates/candidates.ts";
import { describeSituation, type Situation } from "./candidates/situation.ts";
import { resolveDescription } from "./descriptions/descriptions.ts";
import { speaksOfAnother } from "./descriptions/speaks-of-another.ts";
import { isAnsweredBy, isAnswerInRun, isAskedBetween, isOfTalk, whoseTurn } from "./exchange.ts";
import { listAges } from "./mentions/ages.ts";
import { cueBeside } from "./mentions/cue-beside.ts";
import { type Key, keyOf, NOBODY, UNRESOLVED } from "./mentions/keys.ts";
import { keyTold, noteMeaning } from "./mentions/note-meaning.ts";
import { listProminence } from "./mentions/prominence.ts";
import type { Antecedent, ChooseAntecedent, Known, Spoken } from "./mentions/question.ts";
import { listStatedWords } from "./mentions/stated-words.ts";
import { resolveDescribed, resolveNarrative } from "./narrative.ts";
import { resolvePronoun } from "./pronouns/pronouns.ts";
import { goesOnBehindRelative, whoGoesOn } from "./running-quote.ts";

/** An utterance with the mention that says who spoke. */
export interface Decision {
  readonly attribution: Attribution;
  readonly frame: Frame;
  /** Null when nobody is named. */
  readonly candidate: Candidate | null;
  /** Whom a pronoun or description was resolved to; null for names. */
  readonly antecedent: Antecedent | null;
  /** How probable this candidate is among all of them, nobody included. */
  readonly probability: number;
}

/** A choice among the candidates of a situation: an index, or -1 for nobody, and its probability. */
export interface Choice {
  readonly index: number;
  readonly probability: number;
  /** Set for a signature, or a construction that leaves no choice: no other candidate was weighed. */
  readonly isSettled?: boolean;
}

/** How many earlier speakers are remembered. */
const MEMORY = 4;

/**
 * Decides who said each utterance. It goes in the order of the text, because who spoke before matters; `attributions`
 * must be in the order of their content.
 */
export function decideSpeakers(
  scene: Scene,
  attributions: readonly Attribution[],
  choose: (situation: Situation) => Choice,
  chooseMeant: ChooseAntecedent = chooseAntecedent,
): Decision[] {
  const article = knownOf(scene, chooseMeant);
  let spoken: readonly Spoken[] = [];
  let narrated = 0;
  let before: Decision | undefined;
  return attributions.map((attribution) => {
    const frame = frameOf(scene, attribution);
    const candidates = findCandidates(scene, frame, spoken);
    const known: Known = { ...article, spoken };
    const reached = firstFrom(scene.mentionTokens, ({ firstToken }) => firstToken, frame.sentences.firstToken);
    resolveNarrative(scene, narrated, reached, known);
    narrated = Math.max(narrated, reached);
    const nearest = candidates.find(({ place }) => place === BEFORE)?.mention ?? reached;
    resolveDescribed(scene, reached, nearest, known);
    const isPrinted = isSpeakerPrinted(attribution.rule);
    const antecedents = candidates.map((candidate) =>
      isPrinted ? null : antecedentOf(scene, frame, candidate, known),
    );
    const situation = toSituation(scene, frame, candidates, antecedents, spoken);
    const chosen =
      printedSpeaker(attribution, candidates) ??
      subjectWithin(scene, attribution, candidates) ??
      goingOn(scene, frame, candidates, before) ??
      choose(situation);
    const decision = { attribution, frame, ...whoSpeaks(situation, antecedents, known, chosen, before) };
    spoken = remember(scene, known, decision, before);
    before = decision;
    return decision;
  });
}

/** What is known about an article before anybody has spoken in it. */
function knownOf(scene: Scene, choose: ChooseAntecedent): Omit<Known, "spoken"> {
  const size = scene.cast.mentions.length;
  return {
    resolved: new Int32Array(size).fill(NOBODY),
    certainty: new Float64Array(size),
    genders: new Map(),
    surely: new Map(),
    roles: new Int8Array(size).fill(-2),
    own: new Int32Array(size).fill(-2),
    stated: listStatedWords(scene),
    prominence: listProminence(scene),
    ages: listAges(scene),
    hosts: listHosts(scene),
    choose,
  };
}

/**
 * Who speaks: whoever's turn it is in an exchange; else whoever was chosen, unless they only ask, or nothing shows who
 * says what in the talk of two; else, where nobody was chosen, whoever goes on.
 */
function whoSpeaks(
  { scene, frame, candidates, keys }: Situation,
  antecedents: readonly (Antecedent | null)[],
  known: Known,
  chosen: Choice,
  before: Decision | undefined,
): Pick<Decision, "candidate" | "antecedent" | "probability"> {
  const isSettled = chosen.isSettled === true;
  const turn = isSettled && chosen.index >= 0 ? null : speakerInTurn(scene, frame, known.spoken);
  if (turn !== null)
    return { candidate: turn, antecedent: antecedentOf(scene, frame, turn, known), probability: GOES_ON };
  const isOpen = chosen.index < 0 && !isSettled;
  const goesOn = isOpen ? whoGoesOnBelow(scene, frame, candidates, known.spoken, before) : -1;
  const { index, probability } = goesOn < 0 ? chosen : { index: goesOn, probability: GOES_ON };
  const isAsker =
    isAnsweredBy(scene, frame, itemAt(candidates, chosen.index)?.mention) ||
    (itemAt(keys, chosen.index) === known.spoken[0]?.key && isAnswerInRun(scene, frame, known));
  const isOthersTurn = (itemAt(candidates, index)?.place ?? BEFORE) >= PREVIOUS_BLOCK && isOthers(scene, frame, known);
  const isOpenTalk = !isSettled && (isOthersTurn || isOfTalk(scene, frame, known.spoken));
  if ((isAsker || isOpenTalk) && !isSpeakerPrinted(frame.attribution.rule))
    return { candidate: null, antecedent: null, probability };
  return { candidate: itemAt(candidates, index) ?? null, antecedent: itemAt(antecedents, index) ?? null, probability };
}

/**
 * ⟨Roe⟩ taps the wall. “Hear that?” ¶ ⟦“No.”⟧, ⟨Roe⟩ shrugs. “We sold the boat.” ¶ ⟦“And the nets?”⟧ ¶ “Yes.”: whether
 * words answer, or ask, whoever is told of or speaks in the paragraph above, so that nobody there says them.
 */
function isOthers(scene: Scene, frame: Frame, { spoken }: Known): boolean {
  const { document, pairOf } = scene;
  const { block, kind } = frame.attribution;
  const above = itemAt(document.blocks, block - 1)?.firstToken ?? -1;
  if (kind !== "direct" || (spoken[0]?.block !== block - 1 && isIn(pairOf, above))) return false;
  return isBelowQuestion(scene, block, frame.said.firstToken) || isAskedBetween(scene, block);
}

/** Notes whom a decision's speaker means, and returns who has spoken by then, the latest first. */
function remember(
  scene: Scene,
  known: Known,
  { attribution, frame, candidate, antecedent }: Decision,
  before: Decision | undefined,
): readonly Spoken[] {
  const { spoken } = known;
  if (candidate === null) return spoken;
  const { mention } = candidate;
  if (antecedent !== null) noteMeaning(scene, known, mention, antecedent);
  const key = distinctKey(scene, mention, antecedent);
  if (isThing(scene, mention) || isWithinWords(before, frame)) return spoken;
  const asked = asks(scene, frame, candidate);
  return [{ mention, key, block: attribution.block, asked }, ...spoken].slice(0, MEMORY);
}

/**
 * Who says words in marks whose paragraph names no speaker: whoever spoke before, or whom the paragraph above asks. -1
 * for nobody.
 */
function whoGoesOnBelow(
  scene: Scene,
  frame: Frame,
  candidates: readonly Candidate[],
  spoken: readonly Spoken[],
  before: Decision | undefined,
): number {
  const index = whoGoesOn(scene, frame, candidates, before);
  return index < 0 ? whoAnswersWriter(scene, frame, candidates, spoken) : index;
}

/**
 * Whether the speaker asks. Not so of “…,” said Roe. ⟨Asked⟩ why, …, where the verb belongs to another sentence, nor of
 * somebody who asked in an earlier sentence: Moe ⟨asked⟩ Roe why. “…”
 */
function asks(scene: Scene, { attribution: { cue }, said }: Frame, candidate: Candidate): boolean {
  const own = cue ?? cueBeside(scene, candidate.mention) ?? itemAt(scene.cues, candidate.cue);
  if (cue === null && own !== undefined) {
    const sentence = scene.sentenceOf[own.headToken] ?? 0;
    const words = scene.sentenceOf[said.firstToken] ?? 0;
    if (sentence !== scene.sentenceOf[candidate.firstToken] || sentence < words) return false;
  }
  const lemma = own?.lemma;
  return lemma !== undefined && scene.language.stances.askingVerbs.has(lemma);
}

/**
 * Moe, ⟨Roe⟩ said, ⟦had told him it was late⟧: words within somebody else's words are reported by that person, so
 * whoever said them has not spoken.
 */
function isWithinWords(before: Decision | undefined, { said }: Frame): boolean {
  const first = said.firstToken;
  return before?.frame.content.some((part) => part.firstToken <= first && first < part.lastToken) === true;
}

/** Whether a mention is a document or poll. What these say does not change whose turn it is to speak. */
function isThing({ cast }: Scene, mention: number): boolean {
  const kind = cast.mentions[mention]?.unnamedAs;
  return kind === "document" || kind === "poll";
}

/** The speaker that a transcript prints; null for any other text. A label that is no mention names nobody. */
function printedSpeaker({ rule, source }: Attribution, candidates: Candidate[]): Choice | null {
  if (!isSpeakerPrinted(rule)) return null;
  if (source === null) return { index: -1, probability: PRINTED };
  const index = candidateOf(candidates, source);
  return { index, probability: PRINTED };
}

/**
 * "whether ⟨Roe⟩ told", "heard ⟨Roe⟩ say": the candidate within the phrase of the cue, right before its verb. "wants
 * ⟨Roe⟩ to say" is another's wish.
 */
function subjectWithin(scene: Scene, { kind, cue }: Attribution, candidates: Candidate[]): Choice | null {
  if (kind === "direct" || cue === null || cue.printedFrom >= cue.start || cue.reading === "hypothetical") return null;
  const index = candidates.findIndex(({ mention }) => scene.mentionTokens[mention]?.lastToken === cue.firstToken);
  return index < 0 ? null : { index, probability: SUBJECT };
}

/** Whoever said the words before and goes on after a relative clause about them; null for nobody. */
function goingOn(
  scene: Scene,
  frame: Frame,
  candidates: readonly Candidate[],
  before: Decision | undefined,
): Choice | null {
  const index = goesOnBehindRelative(scene, frame, candidates, before);
  return index < 0 ? null : { index, probability: SUBJECT };
}

/** Whoever answers, or asks again, in an exchange; null where there is no exchange. */
function speakerInTurn(scene: Scene, frame: Frame, spoken: readonly Spoken[]): Candidate | null {
  const turn = itemAt(spoken, whoseTurn(scene, frame, spoken) ?? -1);
  return turn === undefined ? null : makeCandidate(scene, turn.mention, SPOKE_BEFORE);
}

/** How often somebody who has just spoken about themselves goes on doing so. */
const GOES_ON = 0.8;

/** The subject of a verb of speech is nearly always the speaker. */
const SUBJECT = 0.9;

/** A label is nearly always the speaker's name. */
const PRINTED = 0.97;

/** Whom a mention means; null for one that the cast has resolved, or that cannot be resolved. */
function antecedentOf(scene: Scene, frame: Frame, { mention }: Candidate, known: Known): Antecedent | null {
  if (keyOf(scene.cast.mentions[mention]) !== NOBODY) return null;
  const before = known.resolved[mention] ?? NOBODY;
  const probability = known.certainty[mention] ?? 0;
  if (before >= UNRESOLVED) return { key: NOBODY, probability, described: before - UNRESOLVED };
  if (before !== NOBODY) {
    const isOther = speaksOfAnother(scene, { mention, content: frame.content, known }, before);
    return { key: isOther ? NOBODY : before, probability };
  }
  if (scene.cast.mentions[mention]?.form === "description") {
    return resolveDescription(scene, mention, frame.content, known);
  }
  return resolvePronoun(scene, mention, frame.content, known);
}

/** The key of whoever a mention means; unnamed people get keys of their own. */
function distinctKey(scene: Scene, mention: number, antecedent: Antecedent | null): Key {
  return keyTold(scene, mention, antecedent ?? { key: keyOf(scene.cast.mentions[mention]), probability: 1 });
}

function toSituation(
  scene: Scene,
  frame: Frame,
  candidates: readonly Candidate[],
  antecedents: readonly (Antecedent | null)[],
  spoken: readonly Spoken[],
): Situation {
  const keys = candidates.map(({ mention }, index) => distinctKey(scene, mention, antecedents[index] ?? null));
  const spokenKeys = spoken.map(({ key }) => key);
  const last = spoken[0];
  const blocksSince = last === undefined ? 9 : frame.attribution.block - last.block;
  return describeSituation(scene, frame, candidates, keys, spokenKeys, blocksSince);
}
