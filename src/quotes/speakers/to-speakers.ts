import { DOUBT } from "../../doubt.ts";
import type { Mention } from "../../people/cast.ts";
import { itemAt } from "../../text/item-at.ts";
import type { Speaker } from "../quote.ts";
import type { Scene } from "../scene.ts";
import type { Decision } from "./decide-speakers.ts";
import { joinedMentions } from "./joint-speakers.ts";
import { type Key, keyOf, NOBODY, organisationOf, personOf } from "./keys.ts";
import { findVia } from "./via.ts";

const UNKNOWN: Speaker = {
  role: "speaker",
  kind: "unknown",
  mention: null,
  person: null,
  organisation: null,
  speaksFor: null,
  unnamedAs: null,
  attribution: null,
};

/** The rows of an utterance's speakers: one, several for a joint statement, one of kind unknown for nobody; then via. */
export function toSpeakers(scene: Scene, decision: Decision, speaksFor: readonly (number | null)[]): Speaker[] {
  const { candidate, antecedent } = decision;
  if (candidate === null) return [UNKNOWN];
  const isDescribed = itemAt(scene.cast.mentions, candidate.mention)?.form === "description";
  const least = isDescribed ? DOUBT.description : DOUBT.pronoun;
  const sure = antecedent !== null && antecedent.probability >= least ? antecedent.key : NOBODY;
  const speakers = joinedMentions(scene, candidate).map((mention) =>
    toSpeaker(scene, mention, mention === candidate.mention ? sure : NOBODY, speaksFor, "speaker"),
  );
  const via = findVia(scene, decision);
  return via === null ? speakers : [...speakers, toSpeaker(scene, via, NOBODY, speaksFor, "via")];
}

function toSpeaker(
  scene: Scene,
  index: number,
  resolved: Key,
  speaksFor: readonly (number | null)[],
  role: Speaker["role"],
): Speaker {
  const mention = scene.cast.mentions[index];
  if (mention === undefined) return { ...UNKNOWN, role };
  const own = keyOf(mention);
  const key = own === NOBODY ? resolved : own;
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
    unnamedAs: kind === "unnamed" ? unnamedKind(mention) : null,
    attribution: { start: mention.phrase.start, end: mention.phrase.end },
  };
}

function unnamedKind(mention: Mention): Speaker["unnamedAs"] {
  return mention.unnamedAs ?? (mention.plural ? "group" : "individual");
}

/** For each person of the cast the organisation that a title or appositive says they speak for, the first one stated. */
export function listSpeaksFor(scene: Scene): (number | null)[] {
  const found: (number | null)[] = scene.cast.people.map(() => null);
  for (const { person, speaksFor } of scene.cast.mentions) {
    if (person !== null && speaksFor !== null) found[person] ??= speaksFor;
  }
  return found;
}
