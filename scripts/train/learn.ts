/**
 * Learns one model and writes its weights into the tree that this program stands in.
 *
 *     tsx scripts/train/learn.ts MODEL ARTICLES.jsonl [LABELS.jsonl] [--passages]
 *
 * @module
 */

import { writeFileSync } from "node:fs";
import { readTrainingSet, type TrainingSet } from "./articles.ts";
import { learnAntecedents } from "./models/antecedents.ts";
import { learnContent } from "./models/content.ts";
import { learnFragments } from "./models/fragments.ts";
import { learnSpeakers } from "./models/speakers.ts";
import { learnSpeechMarks } from "./models/speech-marks.ts";
import { learnTagger } from "./models/tagger.ts";
import { labelPassage } from "./passages/label-passages.ts";
import { readAllPassages, withAllTexts, withPassages } from "./passages/read-passages.ts";

const PASSAGES = "--passages";
const [model = "", articles = "", labels = ""] = process.argv.slice(2).filter((one) => one !== PASSAGES);
const teachesByPassages = process.argv.includes(PASSAGES);

/** The modules of each model, by name. */
function learn(set: TrainingSet): Readonly<Record<string, string>> {
  switch (model) {
    case "tagger": {
      const { tagger, words } = learnTagger(teachesByPassages ? withAllTexts(set) : set, labels);
      return { tagger, "word-tags": words };
    }
    case "speech-marks":
      return { [model]: learnSpeechMarks(set) };
    case "content":
      return { [model]: learnContent(teachesByPassages ? withPassages(set) : set) };
    case "fragments":
      return { [model]: learnFragments(teachesByPassages ? withPassages(set) : set) };
    case "antecedents": {
      const passages = teachesByPassages ? readAllPassages().map(labelPassage) : [];
      const antecedents = learnAntecedents(set, labels, passages);
      return antecedents === null ? {} : { antecedents };
    }
    case "speakers":
      return { [model]: learnSpeakers(set) };
    default:
      throw new Error(`no model ${model}`);
  }
}

for (const [name, text] of Object.entries(learn(readTrainingSet(articles))))
  writeFileSync(new URL(`../../src/languages/en/weights/${name}.ts`, import.meta.url), text);
