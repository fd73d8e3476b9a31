/**
 * Prints what the merge of both readings is fitted on: the features of each candidate of each article, and whether the
 * gold has it.
 *
 *     npx tsx scripts/train/second-reader/fit-merge.ts GOLD.jsonl MODEL.orsr > candidates.jsonl
 *
 * A line is `{"id", "part": "content", "kind", "features", "right"}` for a stretch that may be content, and `{"id",
 * "part": "speaker", "kind", "features", "right", "group"}` for somebody who may be its speaker; those of one group are
 * of one utterance. Content is right if its edges are the gold's except for marks and punctuation, and a speaker if its
 * phrase is most like the gold's; content of beliefs and plans, and speakers of content that the gold does not have,
 * are left out. Articles on which the rules were trained teach too much trust in them: fit on others, or on out-of-fold
 * output.
 *
 * @module
 */

import { argv } from "node:process";
import { type Fragment, goldFragments, normalize } from "../../../bench/accuracy/fragment.ts";
import { type GoldArticle, readGold } from "../../../bench/accuracy/gold.ts";
import { openSecondReader } from "../../../bench/second-reader.ts";
import { onlyDoubtful } from "../../../src/extract/doubtful-paragraphs.ts";
import { extractIn } from "../../../src/extract/extract-in.ts";
import { toArticlePage } from "../../../src/extract/to-article-page.ts";
import { ENGLISH } from "../../../src/languages/en/english.ts";
import type { Situation } from "../../../src/quotes/speakers/candidates/situation.ts";
import type { ContentCandidate } from "../../../src/second-reader/list-candidates.ts";
import { candidateAt, isSamePerson, type SpeakerOption } from "../../../src/second-reader/merge-speakers.ts";
import type { Utf16Span } from "../../../src/span.ts";

const [goldPath, modelPath] = argv.slice(2);
if (goldPath === undefined || modelPath === undefined) throw new Error("fit-merge.ts GOLD.jsonl MODEL.orsr");

/** What is known of an article of the gold beside its text. */
const ALONE = { publishedAt: null, hasHeadline: false };

const reader = openSecondReader(modelPath);
const NOTHING = { speaker: null, speakerStart: null, speakerEnd: null, cue: null, cueStart: null, cueEnd: null };
for (const article of readGold(goldPath)) await printCandidates(article);

async function printCandidates(article: GoldArticle): Promise<void> {
  const rules = extractIn(ENGLISH, article.text, ALONE);
  const [opinion] = await reader.read([onlyDoubtful(toArticlePage(article.text, ENGLISH), rules)]);
  if (opinion === undefined) return;
  const gold = goldFragments(article);
  const print = (line: object) => process.stdout.write(`${JSON.stringify({ id: article.id, ...line })}\n`);
  let group = 0;
  extractIn(ENGLISH, article.text, {
    ...ALONE,
    opinion,
    witness: {
      contents: (candidates) => {
        for (const candidate of candidates) {
          const right = judgeContent(article.text, gold, candidate);
          if (right === null) continue;
          print({ part: "content", kind: candidate.kind, features: candidate.features, right });
        }
      },
      speakers: (situation, options) => {
        group += 1;
        const { kind, content } = situation.frame.attribution;
        const said = fragmentsOf(article.text, content).flatMap((span) => goldOf(gold, span) ?? [])[0];
        if (said === undefined) return;
        for (const option of options) {
          const right = isSpeaker(said, situation, option);
          print({ part: "speaker", kind, group, features: option.features, right });
        }
      },
    },
  });
}

/** Whether the gold has the content; null if it has it as a belief or plan. */
function judgeContent(text: string, gold: readonly Fragment[], candidate: ContentCandidate): boolean | null {
  const matches = fragmentsOf(text, [candidate]).map((span) => goldOf(gold, span));
  if (matches.some((match) => match?.optional || (match?.kind === "indirect" && match.speechCue === false)))
    return null;
  return matches.length > 0 && matches.every((match) => match !== undefined);
}

interface Bounds {
  readonly from: number;
  readonly to: number;
}

function fragmentsOf(text: string, spans: readonly Utf16Span[]): Bounds[] {
  const shared = { kind: "direct", confidence: 1, rule: "", ...NOTHING } as const;
  return normalize(
    text,
    spans.map(({ start, end }) => ({ start, end, ...shared })),
  );
}

function goldOf(gold: readonly Fragment[], { from, to }: Bounds): Fragment | undefined {
  return gold.find((one) => one.from === from && one.to === to);
}

function isSpeaker({ speakerStart, speakerEnd }: Fragment, situation: Situation, { index }: SpeakerOption): boolean {
  if (speakerStart === null || speakerEnd === null) return index < 0;
  const said = candidateAt(situation, { start: speakerStart, end: speakerEnd });
  return index >= 0 && (index === said || isSamePerson(situation, index, said));
}
