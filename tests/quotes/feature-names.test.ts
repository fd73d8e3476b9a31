import { expect, it } from "vitest";
import { EDGE_FEATURES, FAR_EDGE_FEATURES, NEAR_EDGE_FEATURES } from "../../src/quotes/indirect/edge-feature-names.ts";
import { PLACE_FEATURES } from "../../src/quotes/indirect/place-feature-names.ts";
import { END_FEATURES, START_FEATURES } from "../../src/quotes/mixed/fragment-feature-names.ts";
import { ANTECEDENT_FEATURES } from "../../src/quotes/speakers/antecedents/antecedent-feature-names.ts";
import { SPEAKER_FEATURES } from "../../src/quotes/speakers/candidates/speaker-feature-names.ts";
import { SPEECH_MARK_FEATURES } from "../../src/quotes/speech-mark-feature-names.ts";

/** What one model looks at in one decision. */
const MODELS = {
  places: [PLACE_FEATURES],
  "farther edges": [EDGE_FEATURES, FAR_EDGE_FEATURES],
  "nearer edges": [EDGE_FEATURES, NEAR_EDGE_FEATURES],
  fragments: [START_FEATURES, END_FEATURES],
  speakers: [SPEAKER_FEATURES],
  antecedents: [ANTECEDENT_FEATURES],
  "speech in marks": [SPEECH_MARK_FEATURES],
};

it.each(Object.entries(MODELS))("of the features of %s no two have one number", (_, tables) => {
  const numbers = tables.flatMap((table) => Object.values<number>(table));
  expect(new Set(numbers).size).toBe(numbers.length);
});
