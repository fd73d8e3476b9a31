import { GENITIVE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { Description } from "./description.ts";
import { isHead } from "./description-head.ts";
import { nounPhraseAt } from "./noun-phrases.ts";
import { isOwnerSign } from "./owner-sign.ts";
import type { Runs } from "./runs.ts";
import { toDescription } from "./to-description.ts";
import { isVerb } from "./verb-here.ts";
import type { WordTable } from "./word-table.ts";

/**
 * Finds the descriptions: noun phrases whose head is a role ("a spokesman"), people ("residents"), a group ("the
 * board"), or a document or poll that says something ("a report said"). Tokens marked in `taken` belong to names and
 * titles.
 *
 * The mention is the core: a person's name inside the phrase ("Roe’s spokesman", "a spokesman for Roe") is left out,
 * because it is a mention of its own; an organisation before the head is part of it ("State Department officials").
 * What follows the head ("for the embassy", "familiar with the matter") belongs to the phrase only.
 */
export function findDescriptions(table: WordTable, runs: Runs, taken: Uint8Array): Description[] {
  const descriptions: Description[] = [];
  let free = 0;
  for (let at = 0; at < table.tokens.length; at += 1) {
    if (at < free || taken[at] === 1 || !isHead(table, runs, at) || ownsOffice(table, at)) continue;
    const isBehindSubject =
      taken[at - 1] === 1 || (at === free && at > 0) || table.language.words.pronouns.has(wordAt(table, at - 1));
    if (isBehindSubject && isFloating(table, at)) continue;
    const phrase = nounPhraseAt(table, runs, at, taken, free);
    const description = phrase === null ? null : toDescription(table, at, phrase);
    if (description === null) continue;
    descriptions.push(withOwner(table, description, descriptions.at(-1)));
    free = description.phraseLast;
  }
  return descriptions;
}

/**
 * Whether a quantifier stands before a verb and so refers to whoever is right before it: "Roe and Moe ⟨both⟩ said",
 * "they ⟨both⟩ said".
 */
function isFloating(table: WordTable, at: number): boolean {
  return table.language.aftermaths.floatingQuantifiers.has(wordAt(table, at)) && isVerb(table, at + 1);
}

/**
 * Extends a phrase over the description of its owner right before it: "⟨the mayor’s⟩ spokesman", "⟨the victims’⟩
 * families".
 */
function withOwner(table: WordTable, description: Description, before: Description | undefined): Description {
  const sign = description.phraseFirst - 1;
  if (before?.phraseLast !== sign || !isOwnerSign(table, sign)) return description;
  return { ...description, phraseFirst: before.phraseFirst };
}

/**
 * Whether somebody's office speaks, and not they: "The sheriff" in "the sheriff’s office said", "the secretary" in "the
 * secretary of state’s office said".
 */
function ownsOffice(table: WordTable, at: number): boolean {
  const { tokens, language } = table;
  const isOfTitle = servesAs(table, at + 1, GENITIVE) && tokens[at + 2]?.capital === false;
  const sign = isOfTitle ? at + 3 : at + 1;
  return (
    tokens[sign]?.kind === "possessive" &&
    language.nouns.speakingOffices.has(wordAt(table, sign + 1)) &&
    isVerb(table, sign + 2)
  );
}
