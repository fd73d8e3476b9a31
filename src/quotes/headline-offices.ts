import type { Grammar } from "../grammar/grammar.ts";
import { INFINITIVE_MARKER, servesAs } from "../grammar/syntax-words.ts";
import { BASE, isInNounPhrase, NOUN, PARTICIPLE, PAST, POSSESSIVE } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsIn, singularOf } from "../grammar/word-endings.ts";
import type { Cast, Mention } from "../people/cast.ts";
import { namelessMention } from "../people/nameless-mention.ts";
import { DASHES_OR_HYPHEN } from "../text/dashes.ts";
import { isSomebody } from "./asked-person.ts";
import { isHeadlineOrEntry } from "./entry-headings.ts";
import { endOfNounPhrase } from "./noun-phrase.ts";
import type { TokenRange } from "./scene.ts";
import { describedBy } from "./speakers/subjects/subject-mention.ts";

/** The longest phrase for an office, in words: "Met department". */
const MAX_OFFICE = 3;

/**
 * Adds a mention to the cast for each office or the like that a headline, or a heading of a live page, has before or
 * behind a colon and that is not a mention yet: "Police: …".
 */
export function addHeadlineOffices(grammar: Grammar, cast: Cast): Cast {
  const { tokens, blocks } = grammar.document;
  const added = blocks.flatMap((block, index): Mention[] => {
    if (!isHeadlineOrEntry(grammar.document, index)) return [];
    const colon = lastColonOf(tokens, block);
    if (colon < 0) return [];
    const before = { firstToken: block.firstToken, lastToken: colon };
    const behind = { firstToken: colon + 1, lastToken: block.lastToken };
    const sides = (wordAt(grammar, colon) === ":" ? [before, behind] : [behind]).map((side) =>
      beforeHearer(grammar, side),
    );
    const offices = sides.map((side) => officeBefore(grammar, side));
    return offices.filter((side) => isOffice(grammar, cast, side)).map((side) => toMention(grammar, side));
  });
  if (added.length === 0) return cast;
  return { ...cast, mentions: [...cast.mentions, ...added].sort((a, b) => a.start - b.start) };
}

/**
 * The words of a side that may be an office: those before what the holder does or owns, "⟨Mayor⟩ hits out over plan",
 * "⟨Mill boss⟩’s message to town", "⟨Minister⟩ on fares"; the whole side where nothing of the kind follows.
 */
function officeBefore(grammar: Grammar, { firstToken, lastToken }: TokenRange): TokenRange {
  const { tokens } = grammar.document;
  const { openingUp } = grammar.language.conversations;
  for (let at = firstToken + 1; at < Math.min(lastToken, firstToken + MAX_OFFICE + 1); at += 1)
    if (openingUp.has(wordAt(grammar, at)) || tokens[at]?.kind === "possessive") return { firstToken, lastToken: at };
  return { firstToken, lastToken };
}

/**
 * Whether a range is a few words that end in an office, a group or a document, without an article. Before a colon and
 * marks "Theatre" is a section.
 */
function isOffice(grammar: Grammar, cast: Cast, { firstToken, lastToken }: TokenRange): boolean {
  const { document, language, tags } = grammar;
  if (lastToken <= firstToken || lastToken - firstToken > MAX_OFFICE) return false;
  const head = wordAt(grammar, lastToken - 1);
  const one = singularOf(head, language);
  const { nouns, words } = language;
  const isPerson = nouns.roles.has(one) || nouns.pluralPeople.has(head);
  const isBehind = isParting(document.tokens, firstToken - 1);
  const isBody = nouns.groups.has(one) || nouns.polls.has(one) || language.speech.tellingDocuments.has(one);
  const isSection = document.tokens[lastToken + 1]?.kind === "mark";
  const isKnown = isPerson || (isBehind && nouns.organisationNouns.has(one)) || (isBody && !isSection);
  const first = wordAt(grammar, firstToken);
  if (!isKnown || words.determiners.has(first) || words.owners.has(first)) return false;
  if (language.turns.noSpeakers.has(head)) return false;
  for (let at = firstToken; at < lastToken; at += 1) {
    const token = document.tokens[at];
    // "⟨Peat⟩ minister": the tagger may take an unknown word for a command, and then the office too.
    const isUnmet = token?.capital && tags[at] === BASE && !language.commonWords.has(token.lower);
    // "⟨Rescued⟩ climber"
    const isQualifier = at === firstToken && (tags[at] === PARTICIPLE || tags[at] === PAST);
    const isHead = at === lastToken - 1 && (isBody || nouns.roles.has(head));
    const isOfPhrase = isUnmet || isHead || isQualifier || isInNounPhrase(tags[at] ?? 0);
    // "⟨£9m⟩ lottery winner"
    const isWord = token?.kind === "word" || (token?.kind === "number" && at === firstToken);
    if (!isWord || !(isOfPhrase || token.kind === "number") || tags[at] === POSSESSIVE) return false;
  }
  const range = { start: document.tokens.starts[firstToken] ?? 0, end: document.tokens.ends[lastToken - 1] ?? 0 };
  return !cast.mentions.some(({ start, end }) => start < range.end && range.start < end);
}

/**
 * The source in a range without those to whom it speaks: "⟨Mayor⟩ to critics", "⟨Ann Roe⟩ tells youth", "⟨Chief⟩
 * cautions farmers"; the range itself where no somebody ends it, as in "Road to Ashby".
 */
export function beforeHearer(grammar: Grammar, range: TokenRange): TokenRange {
  const { firstToken, lastToken } = range;
  for (let at = firstToken + 1; at < lastToken - 1; at += 1) {
    if (!servesAs(grammar, at, INFINITIVE_MARKER) && !isTelling(grammar, at)) continue;
    // "to ⟨builder⟩" may be tagged as a verb.
    const isWhole = at + 2 === lastToken || endOfNounPhrase(grammar, at + 1, lastToken) === lastToken;
    return isWhole && isSomebody(grammar, lastToken - 1) ? { firstToken, lastToken: at } : range;
  }
  return range;
}

/**
 * Whether a verb in the present says that somebody is spoken to: "⟨tells⟩ youth", "⟨cautions⟩ farmers", "⟨urges⟩ calm".
 */
function isTelling({ document, language }: Grammar, at: number): boolean {
  const word = document.tokens[at]?.lower ?? "";
  const { requestingInGerund, requestingVerbs, verbs } = language.speech;
  const { lemma } = verbs.get(word) ?? { lemma: "" };
  const isSpokenTo = [requestingVerbs, requestingInGerund, language.occasions.tellingVerbs].some((one) =>
    one.has(lemma),
  );
  return isSpokenTo && endsIn(word, language.endings.thirdPersons);
}

function toMention(grammar: Grammar, { firstToken, lastToken }: TokenRange): Mention {
  const { document, language } = grammar;
  const { tokens } = document;
  const span = { start: tokens.starts[firstToken] ?? 0, end: tokens.ends[lastToken - 1] ?? 0 };
  return namelessMention(span, describedBy(wordAt(grammar, lastToken - 1), NOUN, language));
}

/** The last separate colon or dash in a range of tokens, unlike those of "10:30" or "run-off"; -1 for none. */
export function lastColonOf(tokens: Grammar["document"]["tokens"], { firstToken, lastToken }: TokenRange): number {
  for (let at = lastToken - 1; at > firstToken; at -= 1) if (isParting(tokens, at)) return at;
  return -1;
}

/** Whether a token is a colon before a space, or a dash between two spaces. */
export function isParting(tokens: Grammar["document"]["tokens"], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  if ((tokens.starts[at + 1] ?? 0) <= (tokens.ends[at] ?? 0)) return false;
  return text === ":" || (DASHES_OR_HYPHEN.has(text) && (tokens.starts[at] ?? 0) > (tokens.ends[at - 1] ?? 0));
}
