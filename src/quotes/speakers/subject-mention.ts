import type { Grammar } from "../../grammar/grammar.ts";
import { NAME, NOUN, PRONOUN, WH_WORD } from "../../grammar/tags.ts";
import { endsIn, singularOf } from "../../grammar/word-endings.ts";
import type { Language } from "../../languages/language.ts";
import type { DescribedKind, Mention } from "../../people/cast.ts";
import type { TokenRange } from "../scene.ts";

/** A noun phrase, or a word that stands for one: its core, and the whole with what follows the core. */
export interface Subject extends TokenRange {
  readonly phraseLast: number;
}

/** The mention of a subject that the cast does not hold. */
export function toMention(
  { document, tags, language }: Grammar,
  { firstToken, lastToken, phraseLast }: Subject,
): Mention {
  const { tokens } = document;
  const start = tokens.starts[firstToken] ?? 0;
  const end = tokens.ends[lastToken - 1] ?? start;
  const head = tokens[lastToken - 1]?.lower ?? "";
  const tag = tags[lastToken - 1] ?? 0;
  const isPronoun = tag === PRONOUN || tag === WH_WORD || language.words.owners.has(head);
  const isName = tag === NAME && tokens[firstToken]?.capital === true && tags[firstToken] === NAME;
  const kind = isPronoun || isName ? null : kindOf(head, tag, language);
  return {
    start,
    end,
    form: isPronoun ? "pronoun" : isName ? "short" : "description",
    person: null,
    organisation: null,
    title: null,
    phrase: { start, end: tokens.ends[phraseLast - 1] ?? end },
    unnamedAs: kind,
    speaksFor: null,
    plural: kind === "group" || language.smallWords.oursOrTheirs.has(head),
    gender: isPronoun ? (language.words.pronounGenders.get(head) ?? null) : null,
  };
}

/** What a head means; a noun in no list is most often a document or the like: "a projection", "the lawsuit". */
export function kindOf(head: string, tag: number, language: Language): DescribedKind {
  if (tag !== NOUN && tag !== NAME) return "group";
  const one = singularOf(head, language);
  if (language.nouns.polls.has(one) || language.nouns.pollPlurals.has(head)) return "poll";
  if (language.nouns.documents.has(one)) return "document";
  if (language.nouns.groups.has(one) || language.nouns.pluralPeople.has(head)) return "group";
  if (language.nouns.roles.has(one) || language.nouns.humans.has(one)) return one === head ? "individual" : "group";
  const { trades, certainTrades } = language.endings;
  if (endsIn(one, trades) || endsIn(one, certainTrades)) return one === head ? "individual" : "group";
  return "document";
}
