import { tagSentence } from "../../../grammar/grammar.ts";
import { isFiniteVerb } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { blockAt, type Scene } from "../../scene.ts";
import { firstBehindAdverbs } from "../mentions/appositives.ts";
import { isIntroduced, issuerBeside } from "../mentions/issuer-beside.ts";
import { keyOf, NOBODY, personOf } from "../mentions/keys.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** How often who is told to have written something is who says what "it" reads. */
const WRITES = 0.85;

/** “⟨Ann Roe⟩ explained the sale in a letter. “…,” it read”: the person who wrote what the sentence before tells of; null where it tells of nothing that somebody wrote. */
export function writtenInFront(scene: Scene, { mention, meant, content, known }: Question): Antecedent | null {
  if (meant !== "organisation" || !isWhatReads(scene, mention)) return null;
  const { document, language, sentenceOf } = scene;
  const own = scene.mentionTokens[mention]?.firstToken ?? 0;
  const first = Math.min(own, content[0]?.firstToken ?? own);
  const { firstToken, lastToken } = itemAt(document.sentences, (sentenceOf[first] ?? 0) - 1) ?? {
    firstToken: 0,
    lastToken: 0,
  };
  for (let at = lastToken - 1; at > firstToken; at -= 1) {
    if (!language.documents.alike.has(document.tokens[at]?.lower ?? "") || !isIntroduced(scene, at)) continue;
    const key = issuerBeside(scene, at, known);
    return key === NOBODY || personOf(key) === null ? null : { key, probability: WRITES };
  }
  return null;
}

/** How often the report that a sentence is about is what the next one tells of. */
const GOES_ON = 0.75;

/** How long the phrase of a document may be, in tokens: "The report of the county's auditors". */
const LONGEST_DOCUMENT = 10;

/** “The auditors' ⟨report⟩ is short. ⟨It⟩ says”: the document that nobody named owns, with which the sentence before begins; null where nothing of the kind does. */
export function documentInFront(scene: Scene, { mention, meant }: Question): Antecedent | null {
  if (meant !== "organisation" || !isWhatReads(scene, mention)) return null;
  const { cast, document, grammar, language, mentionOf, mentionTokens, sentenceOf } = scene;
  const own = mentionTokens[mention]?.firstToken ?? 0;
  const sentence = sentenceOf[own] ?? 0;
  const before = itemAt(document.sentences, sentence - 1);
  if (before === undefined || itemAt(document.sentences, sentence)?.firstToken !== own) return null;
  if (blockAt(scene, before.firstToken) !== blockAt(scene, own)) return null;
  tagSentence(grammar, sentence - 1);
  for (let at = before.firstToken; at < Math.min(before.lastToken, before.firstToken + LONGEST_DOCUMENT); at += 1) {
    const one = cast.mentions[mentionOf[at] ?? -1];
    if (isFiniteVerb(grammar.tags[at] ?? 0) || (one !== undefined && keyOf(one) !== NOBODY)) return null;
    if (language.nouns.documents.has(document.tokens[at]?.lower ?? "") && isFiniteVerb(grammar.tags[at + 1] ?? 0))
      return one === undefined
        ? { key: NOBODY, probability: GOES_ON }
        : { key: NOBODY, probability: GOES_ON, described: mentionOf[at] ?? -1 };
  }
  return null;
}

/** "it read", "it also said" */
function isWhatReads({ cues, cueOf, grammar, mentionTokens }: Scene, mention: number): boolean {
  const verb = firstBehindAdverbs(grammar, mentionTokens[mention]?.lastToken ?? 0);
  const cue = itemAt(cues, cueOf[verb]);
  return cue?.form === "verb" && cue.reading === "asserted";
}
