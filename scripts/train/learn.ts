/**
 * Learns one model and writes its weights into the tree that this program is in.
 *
 *     tsx scripts/train/learn.ts MODEL ARTICLES.jsonl [LABELS.jsonl] [--passages]
 *
 * @module
 */

import { writeFileSync } from "node:fs";
import { readTrainingSet, type TrainingSet } from "./articles.ts";
import { keepHeldOutTaggers, withHeldOutTags } from "./held-out-tags.ts";
import { learnAntecedents } from "./models/antecedents.ts";
import { learnContent } from "./models/content.ts";
import { learnFragments } from "./models/fragments.ts";
import { learnSpeakers } from "./models/speakers.ts";
import { learnSpeechMarks } from "./models/speech-marks.ts";
import { learnTagging, readTagLabels, toTaggerModules } from "./models/tagger.ts";
import { labelPassage } from "./passages/label-passages.ts";
import { readAllPassages, withAllTexts, withPassages, withVariants } from "./passages/read-passages.ts";

const PASSAGES = "--passages";
const [model = "", articles = "", labels = ""] = process.argv.slice(2).filter((one) => one !== PASSAGES);
const teachesByPassages = process.argv.includes(PASSAGES);

/** Learns a model: returns the text of its modules, by name. */
function learn(set: TrainingSet): Readonly<Record<string, string>> {
  switch (model) {
    case "tagger": {
      const { articles, provenance } = teachesByPassages ? withAllTexts(set) : set;
      const tags = readTagLabels(labels);
      keepHeldOutTaggers(articles, tags);
      return toTaggerModules(learnTagging(articles, tags), provenance);
    }
    case "speech-marks":
      return { [model]: learnSpeechMarks(withHeldOutTags(set)) };
    case "content":
      return { [model]: learnContent(withHeldOutTags(teachesByPassages ? withVariants(set) : set)) };
    case "fragments":
      return { [model]: learnFragments(withHeldOutTags(teachesByPassages ? withPassages(set) : set)) };
    case "antecedents": {
      const passages = teachesByPassages ? readAllPassages().map(labelPassage) : [];
      const antecedents = learnAntecedents(withHeldOutTags(set), labels, passages);
      return antecedents === null ? {} : { antecedents };
    }
    case "speakers":
      return { [model]: learnSpeakers(withHeldOutTags(set)) };
    default:
      throw new Error(`no model ${model}`);
  }
}

for (const [name, text] of Object.entries(learn(readTrainingSet(articles))))
  writeFileSync(new URL(`../../src/languages/en/weights/${name}.ts`, import.meta.url), text);
