import { DEFINITE, GENITIVE, INDEFINITE, ONE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { DescribedKind } from "./cast.ts";
import { isOneOfPeople, isPluralPeople } from "./demonym-noun.ts";
import type { Description } from "./description.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { isOneOfTwo } from "./one-of-two.ts";
import { endOfCalling, isPlainCalling } from "./plain-calling.ts";
import { isCount } from "./share-of-people.ts";
import { isWanted } from "./wanted-description.ts";
import { has, type WordTable } from "./word-table.ts";
import { DEMONYM, DOCUMENT, FEMALE_NOUN, HUMAN, MALE_NOUN, PLURAL, POLL, ROLE, SPEECH } from "./word-traits.ts";

/** The description around a head, with whom it means, or null if none is kept. */
export function toDescription(table: WordTable, head: number, phrase: NounPhrase): Description | null {
  const traits = table.traits[head] ?? 0;
  const isDemonym = (traits & (DEMONYM | ROLE)) === DEMONYM;
  const isCalling = isPlainCalling(table, head);
  const isOne = (isDemonym && isOneOfPeople(table, head)) || isOneOfTwo(table, head) || isCalling;
  const isPeople = isDemonym && !isOne;
  const plural = ((traits & PLURAL) !== 0 || isPeople || isPluralPeople(table, head)) && !isOneOf(table, phrase);
  // "Chile's ⟨regulator⟩": a body, though a person may be called that too.
  const isBody = table.language.nouns.agencyEpithets.has(wordAt(table, head));
  const isGroup = isPeople || isBody || isFirmBySize(table, head, phrase);
  const kind = isGroup ? "group" : isOne ? "individual" : kindOf(traits, plural);
  if (!isCalling && !isWanted(table, head, phrase, kind)) return null;
  const gender = (traits & FEMALE_NOUN) !== 0 ? "female" : (traits & MALE_NOUN) !== 0 ? "male" : null;
  const { first, last, phraseFirst, phraseLast, isDetermined, isModified } =
    plural && isBehindThing(table, head, phrase) ? alone(head) : phrase;
  const end = isCalling ? endOfCalling(table, head) : -1;
  return {
    first,
    last: Math.max(last, end),
    phraseFirst,
    phraseLast: Math.max(phraseLast, end),
    isDetermined,
    isModified,
    unnamedAs: kind,
    plural,
    gender: plural ? null : gender,
  };
}

/**
 * Whether a description ranks something by size, as only firms are: "Chile's second-⟨largest⟩ lender", "the world's
 * biggest tea producer".
 */
function isFirmBySize(table: WordTable, head: number, { first }: NounPhrase): boolean {
  const { firmSizes, organisationNouns, rolesOfFirms } = table.language.nouns;
  const noun = wordAt(table, head);
  if (organisationNouns.get(noun) !== "company" && !rolesOfFirms.has(noun)) return false;
  for (let at = first; at < head; at += 1) {
    const word = wordAt(table, at);
    if (firmSizes.has(word.slice(word.lastIndexOf("-") + 1))) return true;
  }
  return false;
}

/**
 * Whether people in the plural stand behind a thing and before a verb of speech, and so begin another phrase: "a plan
 * ⟨critics⟩ say would", "the man ⟨police⟩ said had". Behind "the" only if an auxiliary follows the verb.
 */
function isBehindThing(table: WordTable, head: number, { first, phraseLast }: NounPhrase): boolean {
  const { tokens, language } = table;
  if (head - first < 2 || phraseLast !== head + 1 || !has(table, head + 1, SPEECH)) return false;
  const isOfAnother = language.words.auxiliaries.has(tokens[head + 2]?.lower ?? "");
  if (!servesAs(table, first, isOfAnother ? INDEFINITE | DEFINITE : INDEFINITE)) return false;
  const thing = tokens[head - 1];
  if (thing?.kind !== "word" || thing.capital || servesAs(table, head - 1, GENITIVE)) return false;
  return !isCount(table, head - 1) && !language.smallWords.countNouns.has(thing.lower);
}

function alone(head: number): NounPhrase {
  return {
    first: head,
    last: head + 1,
    phraseFirst: head,
    phraseLast: head + 1,
    isDetermined: false,
    isModified: false,
  };
}

/** Whether a phrase begins "one of": "one of the officials". */
function isOneOf(table: WordTable, { first }: NounPhrase): boolean {
  return servesAs(table, first, ONE) && servesAs(table, first + 1, GENITIVE);
}

function kindOf(traits: number, plural: boolean): DescribedKind {
  if ((traits & (ROLE | HUMAN)) !== 0) return plural ? "group" : "individual";
  if ((traits & POLL) !== 0) return "poll";
  return (traits & DOCUMENT) !== 0 ? "document" : "group";
}
