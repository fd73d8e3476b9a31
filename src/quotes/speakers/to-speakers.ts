import { DOUBT } from "../../doubt.ts";
import { COORDINATOR, servesAs } from "../../grammar/syntax-words.ts";
import { CONJUNCTION, isFiniteVerb, PAST, WH_WORD } from "../../grammar/tags.ts";
import type { Utf16Span } from "../../span.ts";
import { itemAt } from "../../text/item-at.ts";
import { type FormulaOwners, formulaOf } from "../anonymity/owners.ts";
import { findSourcePhrase } from "../anonymity/source-phrase.ts";
import type { Speaker } from "../quote.ts";
import type { Scene, TokenRange } from "../scene.ts";
import type { Decision } from "./decide-speakers.ts";
import { joinedMentions } from "./joint-speakers.ts";
import { type Key, keyOf, NOBODY, organisationOf, personOf } from "./mentions/keys.ts";
import { descriptionOf, plainKindOf, unnamedKindOf } from "./unnamed-kind.ts";
import { findVia } from "./via.ts";

const UNKNOWN: Speaker = {
  role: "speaker",
  kind: "unknown",
  mention: null,
  person: null,
  organisation: null,
  speaksFor: null,
  unnamedAs: null,
  refersTo: null,
  attribution: null,
  anonymity: null,
  anonymityReason: null,
};

/** What the whole article says of those who speak in it. */
export interface ArticleSpeakers {
  /** For each person, the organisation that they speak for. */
  readonly speaksFor: readonly (number | null)[];
  /** Whose the formulas of anonymity are. */
  readonly owners: FormulaOwners;
}

/**
 * The rows of an utterance's speakers: one, or several for a joint statement, or one of kind "unknown" for nobody; then
 * the one for via.
 */
export function toSpeakers(scene: Scene, decision: Decision, article: ArticleSpeakers): Speaker[] {
  const { candidate, antecedent } = decision;
  if (candidate === null) return [UNKNOWN];
  const isDescribed = itemAt(scene.cast.mentions, candidate.mention)?.form === "description";
  const least = isDescribed ? DOUBT.description : DOUBT.pronoun;
  const sure = antecedent !== null && antecedent.probability >= least ? antecedent.key : NOBODY;
  const described = (antecedent?.probability ?? 0) >= DOUBT.pronoun ? antecedent?.described : undefined;
  const speakers = joinedMentions(scene, candidate).map((mention) =>
    toSpeaker(
      scene,
      mention,
      mention === candidate.mention ? { key: sure, described } : NOBODY_KNOWN,
      article,
      "speaker",
    ),
  );
  const own = speakers.map((speaker) => endBeforeWords(scene, decision, speaker));
  const via = findVia(scene, decision);
  return via === null ? own : [...own, toSpeaker(scene, via, NOBODY_KNOWN, article, "via")];
}

/**
 * “⟨A man⟩ who told police ⟦he flew⟧ was fined”, “⟨sources close to her⟩ say ⟦she flew⟧”: cuts a speaker's attribution
 * before the verb and before what was said.
 */
function endBeforeWords(scene: Scene, { attribution, candidate }: Decision, speaker: Speaker): Speaker {
  const { cast, cues, document, grammar, mentionTokens } = scene;
  const { tokens } = document;
  const printed = speaker.attribution;
  const own = itemAt(cast.mentions, speaker.mention ?? -1);
  if (printed === null || own === undefined) return speaker;
  const cue = attribution.cue ?? itemAt(cues, candidate?.cue);
  const last = mentionTokens[speaker.mention ?? -1]?.lastToken ?? 0;
  const isBehindAnd = cue !== undefined && servesAs(grammar, cue.firstToken - 1, COORDINATOR);
  const isAndWithin = isBehindAnd && tokens.ends[cue.firstToken - 1] === printed.end;
  const isVerbWithin =
    cue !== undefined && cue.firstToken >= last && (isAndWithin || (tokens.starts[cue.firstToken] ?? 0) < printed.end);
  const holdsWords = attribution.content.some(({ start }) => start < printed.end && start >= own.end);
  const isDone = cue !== undefined && didSomething(scene, speaker.mention ?? -1, cue.firstToken);
  if (!isVerbWithin && !holdsWords && !isDone) return speaker;
  const isClause = !isVerbWithin || isDone || grammar.tags[cue.firstToken - 1] === WH_WORD || cue.firstToken === last;
  // "A man who fell ⟨and⟩ told police": "and" is not part of it.
  const end = isClause ? own.end : (tokens.ends[cue.firstToken - (isBehindAnd ? 2 : 1)] ?? own.end);
  return { ...speaker, attribution: { start: printed.start, end } };
}

/**
 * “⟨Teachers⟩ relied on a letter to argue that”: whether a past right behind a mention, which would describe it if that
 * were a participle, is the only verb before a verb of speech without a subject of its own.
 */
function didSomething(
  { grammar: { tags }, mentionTokens, phraseTokens }: Scene,
  mention: number,
  verb: number,
): boolean {
  const done = mentionTokens[mention]?.lastToken ?? verb;
  const end = phraseTokens[mention]?.lastToken ?? done;
  if (end <= done || verb <= done || tags[done] !== PAST) return false;
  const isShared = !isFiniteVerb(tags[verb]) || tags[verb - 1] === CONJUNCTION;
  return isShared && !tags.subarray(end, verb).some(isFiniteVerb);
}

/** Whom a pronoun or description means: somebody named, or somebody whom another mention describes. */
interface Resolved {
  readonly key: Key;
  readonly described?: number | undefined;
}

const NOBODY_KNOWN: Resolved = { key: NOBODY };

function toSpeaker(
  scene: Scene,
  index: number,
  resolved: Resolved,
  { speaksFor, owners }: ArticleSpeakers,
  role: Speaker["role"],
): Speaker {
  const mention = scene.cast.mentions[index];
  if (mention === undefined) return { ...UNKNOWN, role };
  const own = keyOf(mention);
  // Somebody who is not to be named is nobody whom the article names.
  const key = own === NOBODY && !owners.has(index) ? resolved.key : own;
  const person = personOf(key);
  const organisation = organisationOf(key);
  const kind = person !== null ? "person" : organisation !== null ? "organisation" : "unnamed";
  return {
    role,
    kind,
    mention: index,
    person,
    organisation,
    speaksFor: mention.speaksFor ?? (person === null ? null : (speaksFor[person] ?? null)),
    attribution: { start: mention.phrase.start, end: mention.phrase.end },
    ...(kind === "unnamed"
      ? describeUnnamed(scene, index, resolved.described ?? descriptionOf(scene, index), owners)
      : NAMED),
  };
}

const NAMED = { unnamedAs: null, refersTo: null, anonymity: null, anonymityReason: null } as const;

/**
 * What an unnamed speaker is; for people also the article's words that say they are not to be named. `described` is the
 * mention that describes whom a pronoun means, or the speaker's own.
 */
function describeUnnamed(
  scene: Scene,
  index: number,
  described: number,
  owners: FormulaOwners,
): Pick<Speaker, "unnamedAs" | "refersTo" | "anonymity" | "anonymityReason"> {
  const refersTo = described < index ? described : null;
  const formula = formulaOf(scene, owners, index) ?? formulaOf(scene, owners, described);
  const mention = itemAt(scene.cast.mentions, described);
  const isSource = formula !== null && mention !== undefined;
  const unnamedAs = isSource ? plainKindOf(mention) : unnamedKindOf(scene, described);
  if (unnamedAs !== "individual" && unnamedAs !== "group") return { ...NAMED, unnamedAs, refersTo };
  if (formula === null) return { ...NAMED, unnamedAs, refersTo, anonymity: findSourcePhrase(scene, described) };
  const { reason } = formula;
  return {
    unnamedAs,
    refersTo,
    anonymity: toUnits(scene, formula),
    anonymityReason: reason === null ? null : toUnits(scene, reason),
  };
}

function toUnits({ document: { tokens } }: Scene, { firstToken, lastToken }: TokenRange): Utf16Span {
  const start = tokens.starts[firstToken] ?? 0;
  return { start, end: tokens.ends[lastToken - 1] ?? start };
}

/**
 * For each person of the cast, the organisation that a title or appositive says they speak for, the first one stated;
 * else null.
 */
export function listSpeaksFor(scene: Scene): (number | null)[] {
  const found: (number | null)[] = scene.cast.people.map(() => null);
  for (const { person, speaksFor } of scene.cast.mentions) {
    if (person !== null && speaksFor !== null) found[person] ??= speaksFor;
  }
  return found;
}
