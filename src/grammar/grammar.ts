import type { Language } from "../languages/language.ts";
import type { Document } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import { clauseStart, NOTHING, PRONOUN_CLAUSE } from "./clause-starts.ts";
import { smallInHeadline } from "./headline-in-title-case.ts";
import { rightMistakenVerbs } from "./mistaken-verbs.ts";
import { readSyntaxWords } from "./syntax-words.ts";
import { readAsSmall, readForms, type WordForms } from "./tag-features.ts";
import { type ListedTags, lookUpTags, tagWords } from "./tag-words.ts";
import { COMMA, isFiniteVerb } from "./tags.ts";

/** The grammar of a document, with an entry for each token. */
export interface Grammar {
  readonly language: Language;
  readonly document: Document;
  /** Parts of speech; see tags.ts. */
  readonly tags: Uint8Array;
  /** What small words can be; see syntax-words.ts. */
  readonly syntax: Int32Array;
  /** Hashes of the words in lower case. */
  readonly words: Int32Array;
  readonly forms: WordForms;
  readonly listed: ListedTags;
  /** How many finite verbs stand before the token in its sentence. */
  readonly finites: Uint16Array;
  /** How many commas stand before the token in its sentence. */
  readonly commas: Uint16Array;
  /** What begins at the token: a clause, an infinitive, nothing …; see clause-starts.ts. */
  readonly clauses: Uint8Array;
}

/** Reads the grammar of a document. */
export function readGrammar(document: Document): Grammar {
  const size = document.tokens.length + 1;
  const forms = readForms(document.tokens, document.vocabulary);
  for (const at of smallInHeadline(document)) readAsSmall(forms, at);
  const grammar: Grammar = {
    language: document.language,
    document,
    tags: new Uint8Array(size),
    syntax: readSyntaxWords(document),
    words: forms.words,
    forms,
    listed: lookUpTags(document.vocabulary, document.language),
    finites: new Uint16Array(size),
    commas: new Uint16Array(size),
    clauses: new Uint8Array(size),
  };
  for (const sentence of document.sentences) tagSentence(grammar, sentence);
  return grammar;
}

function tagSentence(grammar: Grammar, sentence: Sentence): void {
  const { document, syntax, tags, forms, listed } = grammar;
  const { firstToken, lastToken } = sentence;
  tagWords(document, forms, listed, sentence, tags);
  rightMistakenVerbs({ document, language: document.language, syntax, tags, firstToken, lastToken });
  countVerbsAndCommas(grammar, sentence);
  findClauseStarts(grammar, sentence);
}

function countVerbsAndCommas({ tags, finites, commas }: Grammar, sentence: Sentence): void {
  let verbs = 0;
  let commasBefore = 0;
  for (let at = sentence.firstToken; at < sentence.lastToken; at += 1) {
    const tag = tags[at] ?? 0;
    finites[at] = verbs;
    commas[at] = commasBefore;
    if (isFiniteVerb(tag)) verbs += 1;
    else if (tag === COMMA) commasBefore += 1;
  }
}

function findClauseStarts({ document, listed, tags, clauses, language }: Grammar, sentence: Sentence): void {
  let next = NOTHING;
  for (let at = sentence.lastToken - 1; at >= sentence.firstToken; at -= 1) {
    const isContracted = listed.isContracted[document.vocabulary.of[at] ?? 0] === 1;
    next = isContracted ? PRONOUN_CLAUSE : clauseStart(tags[at] ?? 0, document.tokens[at]?.lower ?? "", next, language);
    clauses[at] = next;
  }
}
