import { DEFINITE, servesAs } from "../grammar/syntax-words.ts";
import { endsIn } from "../grammar/word-endings.ts";
import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import { nameKey } from "../names/name-key.ts";
import { tidyName } from "../names/tidy-name.ts";
import { itemAt } from "../text/item-at.ts";
import type { OrganisationKind } from "../vocabulary.ts";
import { readNameTail } from "./name-tail.ts";
import { employerBefore, isListed, organisationNounApart, organisationNounBefore } from "./organisation-beside.ts";
import type { PersonMention } from "./person-mention.ts";
import { saysOfItself } from "./pronoun-behind.ts";
import type { Run, Runs, TokenRange } from "./runs.ts";
import { spanOf } from "./runs.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import { CALENDAR, GROUP, LINK, NO_NAME, ORGANISATION_HEAD, ROLE, SPEECH, VERB } from "./word-traits.ts";

/** An organisation of the article while it is read. */
export interface NamedOrganisation {
  /** The fullest form; the usual English name of a country, whichever form is printed. */
  name: string;
  kind: OrganisationKind;
  readonly printed: Set<string>;
}

/** A place where an organisation is named, in tokens. */
export interface OrganisationMention extends TokenRange {
  readonly organisation: NamedOrganisation;
  readonly isFull: boolean;
}

interface Named {
  readonly range: TokenRange;
  readonly organisation: NamedOrganisation;
}

/**
 * Finds the organisations and countries that the runs name. A capital counts as its country where it acts ("Beijing has
 * warned") and is no mention where it is a place. Initials are referred to the organisation whose words they begin.
 */
export function findOrganisations(
  table: WordTable,
  runs: Runs,
  people: readonly PersonMention[],
): OrganisationMention[] {
  const register = new Register(table.language);
  const found: Named[] = [];
  for (const run of runs.all) {
    const before = found.at(-1);
    const isAlias = before?.range.last === run.first - 1 && table.tokens[run.first - 1]?.text === "(";
    const organisation = register.identify(table, run, isAlias ? before.organisation : null);
    if (organisation !== null) found.push({ range: run, organisation });
  }
  for (const mention of people) {
    const namesake = namesakeOf(table, mention);
    if (namesake !== null)
      found.push({ range: namesake.range, organisation: register.add(printed(table, namesake.range), namesake.kind) });
  }
  found.push(...findCalled(table, runs, people, register), ...findShortForms(table, runs, register));
  return found
    .map(({ range, organisation: met }) => {
      const organisation = register.merged(met);
      const isFull = isSameName(printed(table, range), organisation.name);
      return { first: range.first, last: range.last, organisation, isFull };
    })
    .sort((a, b) => a.first - b.first);
}

function isSameName(a: string, b: string): boolean {
  return a === b || nameKey(a) === nameKey(b);
}

/** "law firm Roe & Doe", "Acme, the carmaker,": names of nobody in the article that a noun beside them calls an organisation, and short forms. */
function findCalled(table: WordTable, runs: Runs, people: readonly PersonMention[], register: Register): Named[] {
  const firsts = new Set(people.map((mention) => mention.first));
  const found: Named[] = [];
  const called = new Set<string>();
  for (const run of runs.all) {
    if (run.kind !== "name" || firsts.has(run.first)) continue;
    const name = printed(table, run);
    const isBody = isListed(table, run.last) || saysOfItself(table, run.last);
    const noun = nounBeside(table, runs, run) ?? (isListed(table, run.last) ? "company" : isBody ? "body" : null);
    if (noun !== null) register.add(name, table.language.nouns.organisationNouns.get(noun) ?? "other");
    if (noun !== null) called.add(name);
    if (called.has(name) || register.isShortForm(name))
      found.push({ range: run, organisation: register.add(name, "other") });
  }
  return found;
}

/** "Quorlith" in "Quorlith analyst Jane Doe". */
function isEmployerOf(table: WordTable, runs: Runs, { last }: Run): boolean {
  return (
    table.language.nouns.analysts.has(table.tokens[last]?.lower ?? "") &&
    itemAt(runs.all, runs.of[last + 1])?.kind === "name"
  );
}

function nounBeside(table: WordTable, runs: Runs, run: Run): string | null {
  const end = table.document.sentences[table.sentenceOf[run.first] ?? 0]?.lastToken ?? run.last;
  if (employerBefore(table, run.first) || isEmployerOf(table, runs, run)) return "employer";
  const { group } = readNameTail(table, runs, run.last, end);
  const noun = organisationNounBefore(table, run.first) ?? organisationNounApart(table, run);
  return noun ?? (group < 0 ? null : (table.tokens[group]?.lower ?? null));
}

/** "the Journal", "the Committee": the last word of a name met elsewhere. */
function findShortForms(table: WordTable, runs: Runs, register: Register): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < table.tokens.length; at += 1) {
    const token = table.tokens[at];
    if (!token?.capital || !has(table, at, ORGANISATION_HEAD)) continue;
    const run = itemAt(runs.all, runs.of[at]);
    const isFree = run === undefined || (run.kind === "name" && run.last === run.first + 1);
    if (!isFree || !servesAs(table, at - 1, DEFINITE) || table.tokens[at + 1]?.capital === true) continue;
    const organisation = register.byLastWord(token.text);
    if (organisation !== null) found.push({ range: { first: at, last: at + 1 }, organisation });
  }
  return found;
}

/** "LISLE – A woman won …": the place of a brief among others, at the start of its paragraph. */
function isDateline({ tokens, opens }: WordTable, { first, last }: Run): boolean {
  return opens[first] === 1 && DASHES.has(tokens[last]?.text ?? "") && tokens[last + 1]?.capital === true;
}

const DASHES = new Set(["-", "--", "–", "—"]);

function printed(table: WordTable, range: TokenRange): string {
  const span = spanOf(table, range);
  return tidyName(table.document.text.slice(span.start, span.end));
}

/** The organisations of the article by the keys of their names and by their initials. */
class Register {
  readonly #language: Language;
  readonly #byKey = new Map<string, NamedOrganisation>();
  readonly #byInitials = new Map<string, NamedOrganisation>();
  readonly #byLastWord = new Map<string, NamedOrganisation>();
  /** By the last word of their names; null where two end with it: "the Times" is neither of two. */
  readonly #papers = new Map<string, NamedOrganisation | null>();
  readonly #byFirstWord = new Map<string, NamedOrganisation>();
  /** What was named by the first word of its name alone so far. */
  readonly #stems = new Map<string, NamedOrganisation>();
  readonly #mergedInto = new Map<NamedOrganisation, NamedOrganisation>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** `alias` is the organisation that the run stands behind in brackets: "Group of Seven (G7)". */
  identify(table: WordTable, run: Run, alias: NamedOrganisation | null): NamedOrganisation | null {
    const name = withoutArticle(printed(table, run), table.language);
    if (alias !== null && isShort(name)) return this.#addAlias(alias, name);
    if (run.known !== null) return this.#identifyKnown(table, run, name);
    if (run.kind === "organisation" && !name.includes(" "))
      return this.#byFirstWord.get(name) ?? this.#byLastWord.get(name) ?? this.#addStem(name);
    if (run.kind === "organisation") return this.add(name, kindOf(name, table.language));
    if (run.kind !== "initials" || endsIn(name, table.language.endings.plurals) || table.tokens[run.last]?.text === ":")
      return null;
    if (isDateline(table, run)) return null;
    return this.add(name, "other");
  }

  /** The organisation that this one turned out to be: "LHC" in the headline, "Leeds Harbour Commission (LHC)" below. */
  merged(organisation: NamedOrganisation): NamedOrganisation {
    return this.#mergedInto.get(organisation) ?? organisation;
  }

  /** "Quorlith" in a headline, before "Quorlith Energy" is named, which it turns out to be. */
  #addStem(name: string): NamedOrganisation {
    const stem = this.add(name, kindOf(name, this.#language));
    this.#stems.set(name, stem);
    return stem;
  }

  #addAlias(organisation: NamedOrganisation, name: string): NamedOrganisation {
    const before = this.#byKey.get(nameKey(name));
    if (before !== undefined && before !== organisation && isShort(before.name)) {
      this.#mergedInto.set(before, organisation);
      for (const form of before.printed) organisation.printed.add(form);
    }
    this.#byKey.set(nameKey(name), organisation);
    organisation.printed.add(name);
    return organisation;
  }

  #identifyKnown(table: WordTable, run: Run, name: string): NamedOrganisation | null {
    const { kind, of } = run.known ?? { kind: "thing", of: "" };
    if (kind === "place" || kind === "thing" || kind === "people") return null;
    if (kind === "capital") return isActing(table, run) ? this.#add(of, "country", name) : null;
    const isShared = this.#papers.get(name) === null;
    const whole = kind === "media" && !name.includes(" ") && !isShared ? this.#byLastWord.get(name) : undefined;
    if (whole?.kind === "media") return this.#addAlias(whole, name);
    return this.#add(kind === "country" ? of : name, kind, name);
  }

  #addPaper(word: string, paper: NamedOrganisation): void {
    const other = this.#papers.get(word);
    this.#papers.set(word, other === undefined || other === paper ? paper : null);
  }

  /** The organisation whose name, of several words, ends with this one; the last met. */
  byLastWord(word: string): NamedOrganisation | null {
    return this.#byLastWord.get(word) ?? null;
  }

  add(name: string, kind: OrganisationKind): NamedOrganisation {
    return this.#add(name, kind, name);
  }

  /** Whether it is the name of a company without its legal form: "Acme" beside "Acme Inc". */
  isShortForm(name: string): boolean {
    return this.#byKey.has(nameKey(name));
  }

  /** Not so where the initials are those of a paper or agency that is known: "AFP" beside the Australian Federal Police. */
  #withInitials(key: string, kind: OrganisationKind): NamedOrganisation | undefined {
    const named = this.#byInitials.get(key);
    return kind === "media" && named?.kind !== "media" ? undefined : named;
  }

  #add(name: string, kind: OrganisationKind, printedName: string): NamedOrganisation {
    const key = nameKey(name);
    const known =
      this.#byKey.get(key) ??
      this.#withInitials(key, kind) ??
      this.#byKey.get(nameKey(withoutTail(name, this.#language)));
    const organisation = known ?? { name, kind, printed: new Set<string>() };
    if (name.length > organisation.name.length && organisation.kind !== "country") organisation.name = name;
    if (organisation.kind === "other") organisation.kind = kind;
    organisation.printed.add(printedName);
    this.#byKey.set(key, organisation);
    const short = nameKey(withoutTail(name, this.#language));
    if (!this.#byKey.has(short)) this.#byKey.set(short, organisation);
    if (name.includes(" ") && organisation.kind !== "country") {
      const word = name.slice(0, name.indexOf(" "));
      this.#byFirstWord.set(word, organisation);
      const stem = this.#stems.get(word);
      if (stem !== undefined && stem !== organisation && !this.#mergedInto.has(stem)) {
        this.#mergedInto.set(stem, organisation);
        organisation.printed.add(word);
      }
    }
    if (kind === "media" && name.includes(" ")) this.#addPaper(name.slice(name.lastIndexOf(" ") + 1), organisation);
    if (name.includes(" ")) this.#byLastWord.set(name.slice(name.lastIndexOf(" ") + 1), organisation);
    const initials = initialsOf(name);
    if (initials.length > 1) this.#byInitials.set(initials, organisation);
    return organisation;
  }
}

/** Initials, a figure perhaps among them: "G7", "U.N.". */
function isShort(name: string): boolean {
  return name.length <= 7 && name === name.toUpperCase();
}

/** "Quorlith Inc." without its legal form; the name itself if it has none. */
function withoutTail(name: string, language: Language): string {
  const words = name.replace(",", "").split(" ");
  while (words.length > 1 && language.organisations.companyTails.has(words.at(-1) ?? "")) words.pop();
  return words.join(" ");
}

function withoutArticle(name: string, { organisations }: Language): string {
  const space = name.indexOf(" ");
  return organisations.articles.has(name.slice(0, Math.max(0, space))) ? name.slice(space + 1) : name;
}

/** "Democratic National Committee" → "dnc"; words in small letters are left out. */
function initialsOf(name: string): string {
  const words = name.split(" ").filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase());
  return words.length < 2 ? "" : words.map((word) => word.charAt(0).toLowerCase()).join("");
}

const kindOfHeadIn = perLanguage(
  (language) =>
    new Map<string, OrganisationKind>([
      ...language.organisations.headsOfParties.map((head): [string, OrganisationKind] => [head, "party"]),
      ...language.organisations.headsOfCompanies.map((head): [string, OrganisationKind] => [head, "company"]),
      ...language.organisations.headsOfMedia.map((head): [string, OrganisationKind] => [head, "media"]),
      ...language.organisations.headsOfAgencies.map((head): [string, OrganisationKind] => [head, "agency"]),
      ...language.organisations.organs,
    ]),
);

/** The kind by the head: the last word before "of" or "for", which may also be the first. */
function kindOf(name: string, language: Language): OrganisationKind {
  const words = name.split(" ");
  const link = words.findIndex((word, at) => at > 0 && language.organisations.behindHeads.has(word));
  const head = (link < 0 ? words.at(-1) : words[link - 1]) ?? "";
  return kindOfHeadIn(language).get(head) ?? "other";
}

/** "Beijing is helping", "Moscow’s war effort": the capital acts or owns, and no preposition of place stands before it, nor a capital: "Union Berlin said". */
function isActing(table: WordTable, { first, last }: Run): boolean {
  if (table.language.words.cityPrepositions.has(table.tokens[first - 1]?.lower ?? "")) return false;
  if (isCapital(table, first - 1) && !has(table, first - 1, LINK | NO_NAME | CALENDAR)) return false;
  const after = table.tokens[last];
  if (after === undefined || table.sentenceOf[last] !== table.sentenceOf[first]) return false;
  if (after.kind === "possessive") return true;
  const link = table.language.organisations.datelineVerbs.get(after.lower);
  if (link !== undefined && table.tokens[last + 1]?.lower === link) return false;
  return (
    after.kind === "word" &&
    !after.capital &&
    (table.language.words.auxiliaries.has(after.lower) || has(table, last, SPEECH | VERB))
  );
}

/** "the Doe campaign", "the Obama administration", unless a role follows: "a Doe campaign manager". */
function namesakeOf(
  table: WordTable,
  { first, last }: PersonMention,
): { range: TokenRange; kind: OrganisationKind } | null {
  const kind = table.language.organisations.namesakeNouns.get(table.tokens[last]?.text ?? "");
  if (kind === undefined || table.sentenceOf[last] !== table.sentenceOf[first]) return null;
  return has(table, last + 1, ROLE | GROUP) ? null : { range: { first, last: last + 1 }, kind };
}
