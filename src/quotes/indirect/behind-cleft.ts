import type { Grammar } from "../../grammar/grammar.ts";
import { isBe } from "../../grammar/is-be.ts";
import { COMPLEMENTIZER, FREE_RELATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { BASE, COMMA, isFiniteVerb, MARK, TO } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { beforeInserted } from "../inserted.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * The token at which the words begin that a cleft introduces: “What Roe said was ⟦that it was late⟧”, “What Roe, a
 * miller, said was ⟦that it was late⟧”, “What he said, in the Post, was ⟦that it was late⟧”, “The last thing she said
 * was: ⟦“Go”⟧”, “All she said was ⟦that it was late⟧”, “What they propose is ⟦to sell⟧”; -1 where no such clause is the
 * subject of the verb behind it.
 */
export function startBehindCleft({ grammar, cue, first, last }: CuePlace): number {
  const { document, tags } = grammar;
  if (cue.form !== "verb" || cue.reading === "unsaid") return -1;
  const be = behindAside(grammar, cue.lastToken, last);
  if (!isBe(grammar, be) || !isFiniteVerb(tags[be]) || be + 1 >= last) return -1;
  if (openerOfCleft(grammar, first, cue.firstToken) < 0) return -1;
  const isOrder = tags[be + 1] === TO && (tags[be + 2] === BASE || tags[be + 2] === MARK);
  const sign = document.tokens[be + 1]?.text;
  if ((sign === ":" || sign === ",") && tags[be + 2] === MARK) return be + 2;
  return servesAs(grammar, be + 1, COMPLEMENTIZER) || isOrder || tags[be + 1] === MARK ? be + 1 : -1;
}

/**
 * The verb behind the hearer where somebody is told what a thing is: “bought what Roe told him ⟦was a gift⟧”,
 * “what she assured the court ⟦had been “a gift”⟧”; -1 where no such clause is told to anybody. In “What Roe told him
 * was true” the clause is the subject of the sentence, and its verb is the writer's.
 */
export function startBehindWhatIsTold({ grammar, cue, first, last, sentence }: CuePlace): number {
  const { language, tags } = grammar;
  if (cue.form !== "verb" || cue.reading === "unsaid" || !language.speech.verbsToHearers.has(cue.lemma)) return -1;
  const what = openerOfCleft(grammar, first, cue.firstToken);
  if (what <= sentence.firstToken || !servesAs(grammar, what, FREE_RELATIVE)) return -1;
  const hearer = cue.lastToken;
  const end = isFiniteVerb(tags[hearer + 1]) ? hearer + 1 : endOfNounPhrase(grammar, hearer, last);
  return end > hearer && isFiniteVerb(tags[end]) ? end : -1;
}

/** The longest phrase that says where and when it was said, in tokens. */
const LONGEST_ASIDE = 10;

/** The token behind “said ⟨in May⟩ was” or “said⟨, in this newspaper,⟩ was”; the token itself for anything else. */
function behindAside(grammar: Grammar, from: number, last: number): number {
  const { tags } = grammar;
  if (tags[from] !== COMMA) return endOfCircumstances(grammar, from, last);
  for (let at = from + 1; at < Math.min(last, from + LONGEST_ASIDE); at += 1) {
    if (tags[at] === COMMA) return at + 1;
    if (isFiniteVerb(tags[at]) || tags[at] === MARK) return from;
  }
  return from;
}

/** The longest subject behind "what" or "thing", in tokens. */
const LONGEST_SUBJECT = 6;

/**
 * "⟨what⟩ Roe said", "the last ⟨thing⟩ that she said": the token of such a word, with no other verb before the cue; -1
 * for none.
 */
function openerOfCleft(grammar: Grammar, first: number, verb: number): number {
  const { language, tags } = grammar;
  const end = beforeInserted(grammar, first, verb);
  for (let at = end - 1; at >= first && at >= end - 1 - LONGEST_SUBJECT; at -= 1) {
    if (tags[at] === COMMA || isFiniteVerb(tags[at])) return -1;
    if (servesAs(grammar, at, FREE_RELATIVE)) return at;
    const word = wordAt(grammar, at);
    if (language.speech.cleftWords.has(word) || language.helpers.wholes.has(word)) return at;
  }
  return -1;
}
