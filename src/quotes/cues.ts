import { type Grammar, tagSentence } from "../grammar/grammar.ts";
import { ADVERB, isVerb, NOUN, PARTICLE } from "../grammar/tags.ts";
import { WordNumbers } from "../grammar/word-numbers.ts";
import { SPEECH_NOUNS } from "../lexicon/speech-nouns.ts";
import { SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import type { DistinctWords } from "../text/distinct-words.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import type { Cue, CueForm } from "./attribution.ts";

/**
 * The words and phrases of the article that report speech, in order: verbs of speech with their auxiliaries and
 * particle ("has warned", "pointed out"), nouns of saying, "according to", and colons before quotation marks. Having
 * one here does not mean that it has content: `strength` says how often it does.
 */
export function findCues(grammar: Grammar): Cue[] {
  const { sentences, vocabulary } = grammar.document;
  const cueWords = markCueWords(vocabulary);
  const cues: Cue[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (mayHoldCue(vocabulary.of, sentence, cueWords)) {
      tagSentence(grammar, index);
      cuesOfSentence(grammar, sentence, cueWords, cues);
    }
  }
  return cues;
}

function mayHoldCue(of: Int32Array, sentence: Sentence, cueWords: Uint8Array): boolean {
  for (let at = sentence.firstToken; at < sentence.lastToken; at += 1) if (cueWords[of[at] ?? 0] === 1) return true;
  return false;
}

/** For each word 1 if it may begin or be a cue. */
function markCueWords({ forms, hashes }: DistinctWords): Uint8Array {
  const marks = new Uint8Array(forms.length);
  for (let word = 0; word < forms.length; word += 1) marks[word] = CUE_WORDS.get(forms[word] ?? "", 0, hashes[word]);
  return marks;
}

const CUE_WORDS = new WordNumbers(
  new Map([...SPEECH_VERBS.keys(), ...SPEECH_NOUNS.keys(), "according", ":"].map((word) => [word, 1])),
);

function cuesOfSentence(grammar: Grammar, sentence: Sentence, cueWords: Uint8Array, cues: Cue[]): void {
  const { of } = grammar.document.vocabulary;
  for (let at = sentence.firstToken; at < sentence.lastToken; at += 1) {
    if (cueWords[of[at] ?? 0] !== 1) continue;
    const cue = cueAt(grammar, sentence, at);
    if (cue !== null) cues.push(cue);
  }
}

function cueAt(grammar: Grammar, sentence: Sentence, at: number): Cue | null {
  const { tokens } = grammar.document;
  const token = tokens[at];
  if (token === undefined) return null;
  const next = tokens[at + 1];
  if (token.text === ":") return next?.kind === "mark" ? toCue(tokens, at, at, at + 1, ":", "colon", 0.5) : null;
  if (token.kind !== "word") return null;
  if (token.lower === "according")
    return next?.lower === "to" ? toCue(tokens, at, at, at + 2, "accord", "according-to", 0.93) : null;
  const tag = grammar.tags[at] ?? 0;
  const verb = isVerb(tag) ? SPEECH_VERBS.get(token.lower) : undefined;
  if (verb !== undefined && !SILENT.has(`${verb.lemma} ${next?.lower ?? ""}`)) {
    const first = startOfVerbGroup(grammar, sentence.firstToken, at);
    return toCue(
      tokens,
      first,
      at,
      endOfVerbGroup(grammar, sentence.lastToken, at, verb.lemma),
      verb.lemma,
      "verb",
      verb.strength,
    );
  }
  const noun = tag === NOUN ? SPEECH_NOUNS.get(token.lower) : undefined;
  return noun === undefined ? null : toCue(tokens, at, at, at + 1, noun.lemma, "noun", noun.strength);
}

/** Verbs that help another: "has said", "was asked", "did not say", "will tell". */
const AUXILIARIES = new Set(
  `am is are was were be been being 's 're 've 'd 'll has have had having do does did will would can could may might must
  shall should ca wo to not n't never isn't wasn't aren't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't
  can't couldn't cannot`.split(/\s+/),
);

function startOfVerbGroup(grammar: Grammar, first: number, head: number): number {
  const { tokens } = grammar.document;
  let start = head;
  for (let at = head - 1; at >= first; at -= 1) {
    if (AUXILIARIES.has(tokens[at]?.lower ?? "")) start = at;
    else if (grammar.tags[at] !== ADVERB) break;
  }
  return start;
}

/** Prepositions that belong to a verb of speech, as in "called for" and "called on". */
const VERB_AND_PREPOSITION = new Set(["call for", "call on", "point to", "lash out", "point out"]);

/** Verbs of speech that with such a word are none: "called off the talks", "pleaded guilty". */
const SILENT = new Set([
  "call off",
  "call up",
  "call back",
  "plead guilty",
  "plead not",
  "plead no",
  "shout down",
  "tell off",
  "talk over",
]);

function endOfVerbGroup(grammar: Grammar, last: number, head: number, lemma: string): number {
  const next = head + 1;
  if (next >= last) return next;
  const belongs =
    grammar.tags[next] === PARTICLE ||
    VERB_AND_PREPOSITION.has(`${lemma} ${grammar.document.tokens[next]?.lower ?? ""}`);
  return belongs ? next + 1 : next;
}

function toCue(
  tokens: readonly Token[],
  firstToken: number,
  headToken: number,
  lastToken: number,
  lemma: string,
  form: CueForm,
  strength: number,
): Cue {
  const start = tokens[firstToken]?.start ?? 0;
  return { start, end: tokens[lastToken - 1]?.end ?? start, firstToken, headToken, lastToken, lemma, form, strength };
}
