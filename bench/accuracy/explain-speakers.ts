import { unpackWeights } from "../../src/grammar/packed-weights.ts";
import { ENGLISH } from "../../src/languages/en/english.ts";
import type { Model } from "../../src/languages/for-grammar.ts";
import { findCast } from "../../src/people/find-cast.ts";
import { findAttributions } from "../../src/quotes/find-quotes.ts";
import { type Features, makeFeatures } from "../../src/quotes/linear-model.ts";
import type { Scene } from "../../src/quotes/scene.ts";
import { ANTECEDENT_FEATURES } from "../../src/quotes/speakers/antecedents/antecedent-feature-names.ts";
import {
  ANTECEDENT_ROWS,
  type AntecedentCase,
  describeCase,
  writeNoneFeatures,
  writePossibleFeatures,
} from "../../src/quotes/speakers/antecedents/antecedent-features.ts";
import { chooseAntecedent } from "../../src/quotes/speakers/antecedents/choose-antecedent.ts";
import { listPossible } from "../../src/quotes/speakers/antecedents/list-possible.ts";
import { writeCandidateFeatures } from "../../src/quotes/speakers/candidates/candidate-features.ts";
import { writeNobodyFeatures } from "../../src/quotes/speakers/candidates/nobody-features.ts";
import type { Situation } from "../../src/quotes/speakers/candidates/situation.ts";
import { SPEAKER_FEATURES } from "../../src/quotes/speakers/candidates/speaker-feature-names.ts";
import { SPEAKER_ROWS } from "../../src/quotes/speakers/candidates/speaker-rows.ts";
import { type Decision, decideSpeakers } from "../../src/quotes/speakers/decide-speakers.ts";
import { type Key, organisationOf, UNRESOLVED } from "../../src/quotes/speakers/mentions/keys.ts";
import { rankCandidates } from "../../src/quotes/speakers/rank-candidates.ts";
import { readDocument } from "../../src/text/document.ts";
import { readLayout } from "../../src/wire/read-layout.ts";
import type { Fragment } from "./fragment.ts";
import type { GoldArticle } from "./gold.ts";
import { sameName } from "./same-name.ts";

/** Somebody who could be chosen: as printed, and what each feature adds to the log odds, by name. */
interface Rated {
  readonly printed: string;
  readonly parts: ReadonlyMap<string, number>;
}

/** Why the program chose the speakers of an article as it did. */
export interface SpeakerReasons {
  /** What spoke for the chosen speaker of a fragment rather than for the gold's, strongest first; a line to read. */
  readonly ofSpeaker: (found: Fragment, gold: Fragment) => string;
  /** What spoke for whom the speaker was taken to mean rather than for whom the gold names; a line to read. */
  readonly ofMeaning: (found: Fragment, gold: Fragment) => string;
}

/** Reads an article once more and notes every choice of the two models of speakers. */
export function explainSpeakers({ text }: GoldArticle): SpeakerReasons {
  const document = readDocument(text, readLayout(text, ENGLISH).blocks, ENGLISH);
  const { scene, attributions } = findAttributions(document, findCast(document));
  const situations = new Map<Decision["frame"], Situation>();
  const cases = new Map<number, AntecedentCase>();
  const decisions = decideSpeakers(
    scene,
    attributions,
    (situation) => {
      situations.set(situation.frame, situation);
      return rankCandidates(situation);
    },
    (at, question) => {
      cases.set(question.mention, describeCase(at, question, listPossible(at, question)));
      return chooseAntecedent(at, question);
    },
  );
  const decisionOf = (found: Fragment) =>
    decisions.find(({ attribution }) =>
      attribution.content.some((part) => part.start < found.to && part.end > found.from),
    );
  return {
    ofSpeaker: (found, gold) => {
      const decision = decisionOf(found);
      const situation = decision && situations.get(decision.frame);
      if (situation === undefined || decision === undefined) return "no model was asked";
      const chosen = decision.candidate === null ? -1 : situation.candidates.indexOf(decision.candidate);
      const right = gold.speaker === null ? -1 : indexOfGold(situation, gold);
      if (right === null) return "the right one was no candidate";
      return compare(rateCandidate(situation, chosen), rateCandidate(situation, right));
    },
    ofMeaning: (found, gold) => {
      const decision = decisionOf(found);
      const mention = decision?.candidate?.mention ?? -1;
      const asked = cases.get(mention);
      if (decision === undefined || asked === undefined) return "no model was asked";
      const right = asked.possible.findIndex((one) => isNamed(scene, one.key, gold.speakerResolved ?? ""));
      const { key = -1, described } = decision.antecedent ?? {};
      const meant = described === undefined ? key : UNRESOLVED + described;
      const chosen = asked.possible.findIndex(({ key }) => key === meant);
      if (right === chosen) return "the model chose none of these, or was not sure enough";
      return `${right < 0 ? "the right one did not come into question; " : ""}${compare(ratePossible(asked, chosen), ratePossible(asked, right))}`;
    },
  };
}

function indexOfGold({ scene, candidates }: Situation, { speakerStart, speakerEnd }: Fragment): number | null {
  const index = candidates.findIndex(({ mention }) => {
    const found = scene.cast.mentions[mention];
    return found !== undefined && found.start < (speakerEnd ?? 0) && found.end > (speakerStart ?? 0);
  });
  return index < 0 ? null : index;
}

function isNamed({ cast }: Scene, key: Key, name: string): boolean {
  if (key >= UNRESOLVED) return false;
  const one = cast.people[key] ?? cast.organisations[organisationOf(key) ?? -1];
  return one !== undefined && [one.name, ...one.otherNames].some((form) => sameName(form, name));
}

const FEATURES = makeFeatures(128);

function rateCandidate(situation: Situation, index: number): Rated {
  const parts = partsOf("speakers", (out) =>
    index < 0 ? writeNobodyFeatures(out, situation) : writeCandidateFeatures(out, situation, index),
  );
  return { printed: printedOf(situation.scene, situation.candidates[index]?.mention), parts };
}

function ratePossible(asked: AntecedentCase, index: number): Rated {
  const one = asked.possible[index];
  const parts = partsOf("antecedents", (out) =>
    one === undefined ? writeNoneFeatures(out, asked) : writePossibleFeatures(out, asked, one),
  );
  return { printed: printedOf(asked.scene, one?.nearest), parts };
}

function printedOf({ document: { text }, cast }: Scene, mention: number | undefined): string {
  const found = cast.mentions[mention ?? -1];
  return found === undefined ? "nobody" : `“${text.slice(found.start, found.end)}”`;
}

const MODELS = {
  speakers: modelOf(ENGLISH.models.speakers, SPEAKER_ROWS, SPEAKER_FEATURES),
  antecedents: modelOf(ENGLISH.models.antecedents, ANTECEDENT_ROWS, ANTECEDENT_FEATURES),
} as const;

function modelOf({ packed, scale }: Model, rows: number, features: Readonly<Record<string, number>>) {
  const names = new Map(Object.entries(features).map(([name, number]) => [number, name]));
  return { weights: unpackWeights(packed, rows), scale, names };
}

function partsOf(model: keyof typeof MODELS, write: (out: Features) => void): Map<string, number> {
  const { weights, scale, names } = MODELS[model];
  FEATURES.count = 0;
  write(FEATURES);
  const parts = new Map<string, number>();
  for (let at = 0; at < FEATURES.count; at += 1) {
    const name = names.get(FEATURES.templates[at] ?? 0) ?? "?";
    parts.set(name, (parts.get(name) ?? 0) + (weights[FEATURES.rows[at] ?? 0] ?? 0) / scale);
  }
  return parts;
}

/** How many features are listed. */
const LISTED = 8;

/** The features that distinguish two candidates most, with what they add to the log odds of the first. */
function compare(chosen: Rated, right: Rated): string {
  const names = new Set([...chosen.parts.keys(), ...right.parts.keys()]);
  const differences = [...names].map((name): [string, number] => [
    name,
    (chosen.parts.get(name) ?? 0) - (right.parts.get(name) ?? 0),
  ]);
  const sum = differences.reduce((total, [, by]) => total + by, 0);
  const listed = differences.sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).slice(0, LISTED);
  return `${chosen.printed} over ${right.printed} by ${signed(sum)}: ${listed.map(([name, by]) => `${name} ${signed(by)}`).join(", ")}`;
}

function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(1)}`;
}
