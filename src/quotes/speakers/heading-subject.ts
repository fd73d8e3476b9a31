import { SECOND_PERSON, servesAs } from "../../grammar/syntax-words.ts";
import { itemAt } from "../../text/item-at.ts";
import { HEADING, isSpokenHeading, speakerOfHeadline, speaksOfOneself } from "../headings.ts";
import { toldBeside } from "../headline-marks.ts";
import { isOwnerSign } from "../owner-sign.ts";
import type { Scene, TokenRange } from "../scene.ts";
import { ANSWER, TURN } from "../turns/printed-speaker.ts";
import { AFTER, makeCandidate } from "./candidates/candidates.ts";
import type { Decision } from "./decide-speakers.ts";
import { personOf } from "./mentions/keys.ts";
import { areOnes, keyOfSpeaker } from "./said-below.ts";

/** How sure it is that the person a headline is about says its words. */
const ABOUT_ONESELF = 0.8;

/**
 * Gives a headline's words in marks that nobody says below to the person whom the text is about: whoever answers in an
 * interview, says most of what is said in it, or is mentioned beside the marks in the headline.
 */
export function bySubject(
  scene: Scene,
  decision: Decision,
  { marks, isWhole }: { readonly marks: TokenRange; readonly isWhole: boolean },
  said: readonly Decision[],
): Decision {
  if (!isWhole) return decision.attribution.kind === "direct" ? byToldBeside(scene, decision, marks) : decision;
  const source = answererOf(scene, said) ?? subjectOf(scene, marks, said);
  if (source === undefined) return decision;
  const { candidate, antecedent, probability } = source;
  const attribution = { ...decision.attribution, rule: HEADING };
  return { ...decision, attribution, candidate, antecedent, probability: probability * ABOUT_ONESELF };
}

/**
 * Decides about words that no verb of the headline gives to anybody: “I lost it all”: ⟨baker⟩ on the fire. Words about
 * others, “He was kind”: Roe dies, or to others have no speaker.
 */
function byToldBeside(scene: Scene, decision: Decision, marks: TokenRange): Decision {
  const told = toldBeside(scene, marks);
  if (told === null || (decision.candidate?.cue ?? -1) >= 0) return decision;
  // “I owe it all to you”: Roe on the fire.
  const own = speakerOfHeadline(scene, marks);
  if (own >= 0 && own === decision.candidate?.mention) return decision;
  if (own >= 0) return saidBy(scene, decision, own);
  if (!speaksOnlyOfOneself(scene, marks)) return { ...decision, candidate: null, antecedent: null };
  if (decision.candidate !== null || told.firstToken < marks.firstToken) return decision;
  const mention = scene.mentionOf[told.firstToken] ?? -1;
  const range = itemAt(scene.mentionTokens, mention);
  const one = itemAt(scene.cast.mentions, mention);
  if (range === undefined || (one?.person == null && one?.unnamedAs !== "individual")) return decision;
  if (isOwnerSign(scene, range.lastToken)) return decision;
  return saidBy(scene, decision, mention);
}

function saidBy(scene: Scene, decision: Decision, mention: number): Decision {
  return { ...decision, candidate: makeCandidate(scene, mention, AFTER), antecedent: null, probability: ABOUT_ONESELF };
}

/** Whether "I" or "we" stands in marks, and no "you". */
function speaksOnlyOfOneself(scene: Scene, marks: TokenRange): boolean {
  for (let at = marks.firstToken; at < marks.lastToken; at += 1)
    if (servesAs(scene.grammar, at, SECOND_PERSON)) return false;
  return speaksOfOneself(scene, marks);
}

/** An answer of the interview, if only one person answers in it. */
function answererOf(scene: Scene, said: readonly Decision[]): Decision | undefined {
  const labels = new Map(scene.document.turns.map(({ label, words }) => [words.start, label.kind]));
  const answers = said.filter(
    ({ attribution: { rule, content } }) =>
      rule === ANSWER || (rule === TURN && labels.get(content[0]?.start ?? -1) === "answer"),
  );
  const [first] = answers;
  return areOnes(scene, answers) && isPerson(scene, first) ? first : undefined;
}

/** A person is the subject of a text if they say at least this many quotes, and this share of all. */
const MIN_QUOTES = 3;
const MIN_SHARE = 3 / 4;

/**
 * The first words of the person whom a text is about: somebody named in its first paragraph who says most of what
 * stands in marks.
 */
function subjectOf(scene: Scene, marks: TokenRange, said: readonly Decision[]): Decision | undefined {
  if (!isSpokenHeading(scene, marks)) return undefined;
  const direct = said.filter((one) => one.attribution.kind === "direct" && isPerson(scene, one));
  const opening = scene.document.blocks.find(({ zone }) => zone === "body");
  const named = scene.cast.mentions.find(
    ({ person, start }) => person !== null && opening !== undefined && start >= opening.start && start < opening.end,
  );
  const own = direct.filter((one) => personOf(keyOfSpeaker(scene, one)) === named?.person);
  return own.length >= Math.max(MIN_QUOTES, direct.length * MIN_SHARE) ? own[0] : undefined;
}

function isPerson(scene: Scene, decision: Decision | undefined): boolean {
  return decision !== undefined && personOf(keyOfSpeaker(scene, decision)) !== null;
}
