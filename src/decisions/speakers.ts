import type { ArticleText } from "./article-text.ts";
import { type Cast, isSame, type Meaning, NOBODY } from "./cast.ts";
import type { DecidedSpeaker } from "./decision.ts";
import type { Mentions } from "./mentions.ts";
import type { DecidedSpeakerReading } from "./reading.ts";

/** What it takes to make speakers of an article. They point at mentions by slot. */
export interface SpeakerContext {
  readonly text: ArticleText;
  readonly cast: Cast;
  readonly mentions: Mentions;
}

/**
 * A speaker as decided. If the program read the same one, it stays as it was read, with its evidence; if the
 * attribution holds a mention that means the same, the mention is the evidence. Any other speaker has the basis
 * "decided".
 *
 * @param read the speakers of the quote that is replaced
 */
export function toSpeaker(
  context: SpeakerContext,
  decided: DecidedSpeaker,
  read: readonly DecidedSpeakerReading[],
  decision: string,
): DecidedSpeakerReading {
  const { role } = decided;
  if (decided.kind === "unknown") return nobody(role);
  const isNamed = decided.kind !== "unnamed";
  const meaning = isNamed ? context.cast.find(decided, decision) : NOBODY;
  const unnamedAs = isNamed ? null : decided.unnamedAs;
  const asRead = read.find(
    (one) =>
      one.role === role &&
      one.unnamedAs === unnamedAs &&
      isAt(decided.attribution, one) &&
      means(context, one, meaning),
  );
  if (asRead !== undefined) return asRead;
  const attribution = decided.attribution === undefined ? null : context.text.at(decided.attribution);
  const speaker: DecidedSpeakerReading = {
    role,
    kind: decided.kind,
    mention: null,
    ...meaning,
    speaksFor: null,
    unnamedAs,
    name: context.cast.nameOf(meaning),
    start: attribution?.start ?? null,
    end: attribution?.end ?? null,
    attribution: attribution?.text ?? null,
    attributionStart: attribution?.start ?? null,
    attributionEnd: attribution?.end ?? null,
    anonymity: null,
    anonymityReason: null,
    basis: "decided",
  };
  return withEvidence(context, speaker);
}

/**
 * The speakers of a quote as they stand in the end; if any changed, one is unknown only if there is no other speaker.
 */
export function settleSpeakers(
  context: SpeakerContext,
  speakers: readonly DecidedSpeakerReading[],
): readonly DecidedSpeakerReading[] {
  const settled = speakers.map((speaker) => settleSpeaker(context, speaker));
  if (settled.every((speaker, at) => speaker === speakers[at])) return speakers;
  const known = settled.filter(({ kind }) => kind !== "unknown");
  return known.some(({ role }) => role === "speaker") ? known : [nobody("speaker"), ...known];
}

/** A speaker as it stands in the end: whom its mention means by now, or unknown if that is nobody. */
function settleSpeaker(context: SpeakerContext, speaker: DecidedSpeakerReading): DecidedSpeakerReading {
  const { mention: slot } = speaker;
  if (slot === null) return withEvidence(context, speaker);
  if (!context.mentions.isDecided(slot)) return speaker;
  if (context.mentions.isGone(slot)) return nobody(speaker.role);
  const meaning = context.mentions.meaningOf(slot);
  const { start, end } = context.mentions.placeOf(slot);
  if (isSame(meaning, speaker)) return { ...speaker, start, end };
  // Whom somebody else speaks for is not known; a description that meant nobody until now still speaks for the same.
  const speaksFor = isSame(speaker, NOBODY) ? speaker.speaksFor : null;
  const kind = meaning.person === null ? "organisation" : "person";
  const name = context.cast.nameOf(meaning);
  const named = { unnamedAs: null, anonymity: null, anonymityReason: null } as const;
  return { ...speaker, ...meaning, kind, speaksFor, ...named, name, start, end };
}

/** A decided speaker with the mention in its attribution, if that means the same. */
function withEvidence({ mentions }: SpeakerContext, speaker: DecidedSpeakerReading): DecidedSpeakerReading {
  const { attributionStart: from, attributionEnd: to, basis } = speaker;
  if (basis !== "decided" || speaker.kind === "unknown" || from === null || to === null) return speaker;
  const slot = mentions.findWithin({ start: from, end: to }, speaker);
  if (slot === null) return speaker;
  const { basis: _decided, ...stated } = speaker;
  const { start, end } = mentions.placeOf(slot);
  return { ...stated, mention: slot, start, end };
}

/** Whether a speaker is known and means exactly this by now. */
function means(
  { mentions }: SpeakerContext,
  { kind, mention, ...read }: DecidedSpeakerReading,
  meaning: Meaning,
): boolean {
  if (kind === "unknown") return false;
  if (mention === null) return isSame(read, meaning);
  return !mentions.isGone(mention) && isSame(mentions.meaningOf(mention), meaning);
}

function isAt(attribution: DecidedSpeaker["attribution"], { attributionStart, attributionEnd }: DecidedSpeakerReading) {
  return attribution === undefined || (attribution.start === attributionStart && attribution.end === attributionEnd);
}

function nobody(role: DecidedSpeakerReading["role"]): DecidedSpeakerReading {
  return {
    role,
    kind: "unknown",
    mention: null,
    ...NOBODY,
    speaksFor: null,
    unnamedAs: null,
    name: null,
    start: null,
    end: null,
    attribution: null,
    attributionStart: null,
    attributionEnd: null,
    anonymity: null,
    anonymityReason: null,
    basis: "decided",
  };
}
