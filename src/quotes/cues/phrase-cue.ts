import type { Grammar } from "../../grammar/grammar.ts";
import { DATIVE, SOURCE_MARKER, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, MARK, NOUN } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Sentence } from "../../text/sentences.ts";
import { accountAt, soleSourceAt } from "../accounts.ts";
import { headOf, isSomebody } from "../asked-person.ts";
import type { Cue } from "../attribution.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { isHearsaySource } from "../stance/hearsay.ts";
import { readVerb } from "../stance/read-verb.ts";
import { assignedAt } from "./assigned.ts";
import { startOfHearing } from "./hearing.ts";
import { setPhraseAt } from "./set-phrases.ts";
import { PHRASE_STRENGTH, plainCue, toCue } from "./to-cue.ts";

/**
 * The cue of a phrase that reports with more than one word and ends or has its head at a token: "according to", "in
 * Roe's words", "the court ⟨heard⟩ that", "put the toll at 27", "made clear that". Null where the token belongs to such
 * a phrase that reports nothing, “according to plan”; undefined where it belongs to none.
 */
export function phraseCueAt(grammar: Grammar, sentence: Sentence, at: number): Cue | null | undefined {
  const { speech } = grammar.language;
  if (servesAs(grammar, at, SOURCE_MARKER)) return sourceCue(grammar, sentence, at);
  if (speech.sourcePrepositions.has(wordAt(grammar, at))) return prepositionCue(grammar, sentence, at);
  if (speech.hearingForms.has(wordAt(grammar, at))) return hearingCue(grammar, sentence, at);
  return (
    accountCue(grammar, sentence, at) ??
    assigningCue(grammar, sentence, at) ??
    setPhraseCue(grammar, sentence, at) ??
    undefined
  );
}

/** How often "according to" reports speech. */
const ACCORDING = 0.93;

/** The cue of "according to", or of what reports as often. */
function accordingCue(grammar: Grammar, headToken: number, lastToken: number, firstToken = headToken): Cue {
  const { accord } = grammar.language.speech;
  const parts = { headToken, lastToken, lemma: accord, form: "according-to", strength: ACCORDING } as const;
  return plainCue(grammar, parts, firstToken);
}

function sourceCue(grammar: Grammar, sentence: Sentence, at: number): Cue | null {
  if (!servesAs(grammar, at + 1, DATIVE) || isNobodys(grammar, sentence, at + 2)) return null;
  return accordingCue(grammar, at, at + 2);
}

/** "according to rumour", "according to unconfirmed reports", "according to plan": whether the words are nobody's. */
function isNobodys(grammar: Grammar, { lastToken }: Sentence, from: number): boolean {
  const end = Math.max(from + 1, endOfNounPhrase(grammar, from, lastToken));
  if (end === from + 1 && grammar.language.speech.courses.has(wordAt(grammar, from))) return true;
  for (let at = from; at < end; at += 1) if (isHearsaySource(wordAt(grammar, at), grammar.language)) return true;
  return false;
}

/**
 * The cue of "it will close, ⟨per⟩ the council" or "…, ⟨per⟩ Ann Roe"; null for none. Whoever is named tells: "two
 * coins each, per person" is a rate, and "per the contract" names nobody.
 */
function prepositionCue(grammar: Grammar, { firstToken, lastToken }: Sentence, at: number): Cue | null {
  const { tags } = grammar;
  if (at > firstToken && tags[at - 1] !== COMMA && tags[at - 1] !== MARK) return null;
  const isBare = tags[at + 1] === NOUN && !grammar.language.nouns.pluralPeople.has(wordAt(grammar, at + 1));
  if (isBare) return null;
  if (!isSomebody(grammar, headOf(grammar, at + 1, endOfNounPhrase(grammar, at + 1, lastToken)))) return null;
  return accordingCue(grammar, at, at + 1);
}

/** The cue of "the court ⟨heard⟩ that"; null for none. */
function hearingCue(grammar: Grammar, sentence: Sentence, verb: number): Cue | null {
  const firstToken = startOfHearing(grammar, sentence, verb);
  if (firstToken < 0) return null;
  const { hear } = grammar.language.speech;
  const parts = { headToken: verb, lastToken: verb + 1, lemma: hear, form: "verb", strength: PHRASE_STRENGTH } as const;
  return plainCue(grammar, parts, firstToken);
}

/** The cue of "in the view of", "in Roe's words", which is as strong as "according to"; null for none. */
function accountCue(grammar: Grammar, sentence: Sentence, at: number): Cue | null {
  const account = soleSourceAt(grammar, sentence, at) ?? accountAt(grammar, sentence, at);
  if (account === null) return null;
  const { firstToken, lastToken } = account;
  return accordingCue(grammar, Math.max(at, lastToken - 1), lastToken, firstToken);
}

/** The cue of "put ⟦the toll at 27⟧"; null for none. */
function assigningCue(grammar: Grammar, sentence: Sentence, verb: number): Cue | null {
  const content = assignedAt(grammar, sentence, verb);
  if (content === null) return null;
  const lemma = grammar.language.speech.assigningVerbs.get(wordAt(grammar, verb))?.lemma ?? "";
  const parts = {
    headToken: verb,
    lastToken: verb + 1,
    lemma,
    form: "verb",
    strength: PHRASE_STRENGTH,
    content,
  } as const;
  return toCue(grammar, readVerb(grammar, sentence, verb, "asserted"), parts);
}

/** How often such phrases report speech: as rarely as verbs that do so only with "that". */
const SET_PHRASE = 0.39;

/** The cue of "made clear", "is adamant"; null for none. */
function setPhraseCue(grammar: Grammar, sentence: Sentence, last: number): Cue | null {
  const phrase = setPhraseAt(grammar, last, sentence.lastToken);
  if (phrase === null) return null;
  const { verb, lastToken, lemma } = phrase;
  const own = grammar.language.stances.askingVerbs.has(lemma) ? "questioned" : "asserted";
  const parts = { headToken: verb, lastToken, lemma, form: "verb", strength: SET_PHRASE } as const;
  return toCue(grammar, readVerb(grammar, sentence, verb, own), parts);
}
