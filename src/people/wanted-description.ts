import { AGENT, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { DescribedKind } from "./cast.ts";
import { isPluralPeople } from "./demonym-noun.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { reveals, says } from "./saying-phrase.ts";
import { has, type WordTable } from "./word-table.ts";
import { GROUP, HUMAN, LINK, PLURAL, ROLE, SPEECH, VERB } from "./word-traits.ts";

/**
 * Whether a description is kept. Things are only if they say something; a bare singular ("as president") means nobody.
 */
export function isWanted(table: WordTable, head: number, phrase: NounPhrase, kind: DescribedKind): boolean {
  const { isDetermined, isModified } = phrase;
  const isThing = kind === "document" || kind === "poll";
  if (isThing) return !isMeans(table, head, phrase) && reveals(table, phrase);
  if (isPronounLike(table, head)) return says(table, phrase);
  // "asked by ⟨counsel⟩ for the mill"
  if (table.language.nouns.lawyers.has(wordAt(table, head)) && servesAs(table, phrase.first - 1, AGENT)) return true;
  if (has(table, head, VERB | SPEECH)) return isDetermined || (isModified && says(table, phrase));
  if (has(table, head, GROUP) && !has(table, head, ROLE | HUMAN))
    return (isDetermined || isModified || isBareGroup(table, head)) && stands(table, phrase);
  if (has(table, head, PLURAL) || isPluralPeople(table, head) || isDetermined) return true;
  const opens = table.opens[phrase.first] === 1;
  // "⟨Brother of victim⟩: ‘I forgive him’"
  return (isModified && (says(table, phrase) || opens)) || (opens && wordAt(table, phrase.phraseLast) === ":");
}

/**
 * Whether a bare word behind a certain preposition says how something was said: "caught on ⟨tape⟩ saying", "spoke in
 * ⟨testimony⟩ saying".
 */
function isMeans(table: WordTable, head: number, { first, isDetermined, isModified }: NounPhrase): boolean {
  if (first !== head || isDetermined || isModified || has(table, head, PLURAL)) return false;
  return table.language.occasions.before.has(wordAt(table, head - 1));
}

/** Whether a group may be a subject or source: before a verb or comma, or at the start of a sentence. */
function stands(table: WordTable, phrase: NounPhrase): boolean {
  return says(table, phrase) || wordAt(table, phrase.phraseLast) === "," || table.opens[phrase.phraseFirst] === 1;
}

function isBareGroup(table: WordTable, head: number): boolean {
  return has(table, head, PLURAL) || table.language.nouns.pluralGroups.has(wordAt(table, head));
}

/** Whether a head means people only before a verb: "some", "others", "everyone". */
function isPronounLike(table: WordTable, head: number): boolean {
  const word = wordAt(table, head);
  return table.language.words.determiners.has(word) || has(table, head, LINK) || table.language.nouns.shares.has(word);
}
