import type { Grammar } from "../../../grammar/grammar.ts";
import { INDEFINITE, ONE, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, NAME, NOUN, NUMBER, POSSESSIVE, PRONOUN, WH_WORD } from "../../../grammar/tags.ts";
import { endsIn, singularOf } from "../../../grammar/word-endings.ts";
import type { Language } from "../../../languages/language.ts";
import type { DescribedKind, Mention } from "../../../people/cast.ts";
import { namelessMention } from "../../../people/nameless-mention.ts";
import { startOfNounPhrase } from "../../noun-phrase.ts";
import type { TokenRange } from "../../scene.ts";
import { isOrigin } from "../mentions/origins.ts";

/** A noun phrase, or a word that stands for one: its core, and the end of the whole with what follows the core. */
export interface Subject extends TokenRange {
  readonly phraseLast: number;
  /** Whether it counts as a noun, whatever the tagger takes it for. */
  readonly isNoun?: boolean;
}

/**
 * The mention of a subject that the cast does not have; "one" is one of several people. Its phrase begins with the
 * owner, "⟨Chile's⟩ biggest sofa maker".
 *
 * @param from the first token of its sentence
 */
export function toMention(
  grammar: Grammar,
  from: number,
  { firstToken, lastToken, phraseLast, isNoun = false }: Subject,
): Mention {
  const { document, tags, language } = grammar;
  const { tokens } = document;
  const start = tokens.starts[firstToken] ?? 0;
  const end = tokens.ends[lastToken - 1] ?? start;
  const numbered = isNumbered(grammar, firstToken, lastToken);
  const head = tokens[numbered ? firstToken : lastToken - 1]?.lower ?? "";
  const tag = isNoun || numbered ? NOUN : (tags[lastToken - 1] ?? 0);
  const isPronoun = tag === PRONOUN || tag === WH_WORD || language.words.owners.has(head);
  // "CEO ANN ROE"
  const opensName = tags[firstToken] === NAME || language.nouns.roles.has(tokens[firstToken]?.lower ?? "");
  const isName =
    tag === NAME && opensName && tokens[firstToken]?.capital === true && !language.inscriptions.signs.has(head);
  const phrase = {
    start: tokens.starts[startOfOwner(grammar, from, firstToken)] ?? start,
    end: tokens.ends[phraseLast - 1] ?? end,
  };
  if (isPronoun) {
    const gender = language.words.pronounGenders.get(head) ?? null;
    return namelessMention({ start, end }, { form: "pronoun", phrase, plural: isSeveral(head, language), gender });
  }
  if (isName) return namelessMention({ start, end }, { form: "short", phrase });
  // "one", "@bookworm"
  const isOne =
    lastToken === firstToken + 1 &&
    (servesAs(grammar, firstToken, ONE) || tokens[firstToken]?.text.startsWith("@") === true);
  if (isOne) return namelessMention({ start, end }, { phrase, unnamedAs: "individual" });
  const described = describedBy(head, tag, language);
  const isOneWho = described.unnamedAs !== "individual" && isBroughtInAsPerson(grammar, firstToken, lastToken);
  return namelessMention(
    { start, end },
    { phrase, ...(isOneWho ? { unnamedAs: "individual", plural: false } : described) },
  );
}

/** "a finisher, ⟨who⟩ had 40 bullocks,": whether "who" follows, so that any noun is a person. */
function isBroughtInAsPerson(grammar: Grammar, first: number, last: number): boolean {
  const { document, language, tags } = grammar;
  const who = document.tokens[tags[last] === COMMA ? last + 1 : last]?.lower ?? "";
  return servesAs(grammar, first, INDEFINITE | ONE) && language.smallWords.personalRelatives.has(who);
}

/**
 * Where the owner of the phrase that begins at a token begins, "⟨the old town⟩'s biggest bakery"; the token itself
 * where there is no owner.
 */
function startOfOwner(grammar: Grammar, from: number, firstToken: number): number {
  const sign = firstToken - 1;
  return sign > from && grammar.tags[sign] === POSSESSIVE ? startOfNounPhrase(grammar, from, sign - 1) : firstToken;
}

/** "⟨Juror⟩ No. 9", "⟨Witness⟩ 4": whether a role with a number is one of several. */
function isNumbered({ document: { tokens }, language, tags }: Grammar, first: number, last: number): boolean {
  const isShort = last - first === 2 || last - first === 3;
  return isShort && tags[last - 1] === NUMBER && language.nouns.roles.has(tokens[first]?.lower ?? "");
}

/** What a description means by its head, and whether it is plural: "boards", "those", but not "the board". */
export function describedBy(head: string, tag: number, language: Language): Pick<Mention, "unnamedAs" | "plural"> {
  const isNoun = tag === NOUN || tag === NAME || isOneOfPeople(head, language);
  const plural =
    (!isNoun && !language.smallWords.oneOfSeveral.has(head)) ||
    oneOf(head, language) !== head ||
    isSeveral(head, language);
  return { unnamedAs: kindOf(head, tag, language), plural };
}

/**
 * "the South ⟨Korean⟩", which is taken for an adjective: whether a head means one person of a people. "the ⟨Dutch⟩" and
 * "the ⟨Japanese⟩" may be several.
 */
function isOneOfPeople(head: string, language: Language): boolean {
  return isOrigin(head, language) && !endsIn(head, language.endings.severalOfPeople);
}

/** The singular of a head, "board" for "boards", but "duchess" as it is. */
function oneOf(head: string, language: Language): string {
  return endsIn(head, language.endings.noPlurals) ? head : singularOf(head, language);
}

function isSeveral(head: string, { nouns, smallWords }: Language): boolean {
  return nouns.pluralPeople.has(head) || nouns.fractions.has(head) || smallWords.oursOrTheirs.has(head);
}

/**
 * What a head means. "the ⟨other⟩", "the ⟨accused⟩" and "Her ⟨Majesty⟩" are one person. A noun in no list is most often
 * a document or the like: "a projection", "the lawsuit"; with a capital it is a body: "the Palace".
 */
export function kindOf(head: string, tag: number, language: Language): DescribedKind {
  if (isOneOfPeople(head, language) || language.nouns.styles.has(head)) return "individual";
  if (tag !== NOUN && tag !== NAME) return language.smallWords.oneOfSeveral.has(head) ? "individual" : "group";
  if (language.nouns.fractions.has(head)) return "group";
  const one = oneOf(head, language);
  if (tag === NAME && isOrigin(one, language)) return one === head ? "individual" : "group";
  if (language.nouns.polls.has(one) || language.nouns.pollPlurals.has(head)) return "poll";
  if (language.nouns.documents.has(one) || language.inscriptions.signs.has(one)) return "document";
  const { groups, establishments, organisationNouns, pluralPeople, roles, humans } = language.nouns;
  if (groups.has(one) || establishments.has(one) || establishments.has(head) || pluralPeople.has(head)) return "group";
  if (organisationNouns.has(one) && !roles.has(one)) return "group";
  if (roles.has(one) || humans.has(one)) return one === head ? "individual" : "group";
  const { trades, certainTrades, noTrades } = language.endings;
  if (!noTrades.has(one) && (endsIn(one, trades) || endsIn(one, certainTrades)))
    return one === head ? "individual" : "group";
  return tag === NAME ? "group" : "document";
}
