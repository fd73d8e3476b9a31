import { withoutEnding } from "../grammar/word-endings.ts";
import type { Language } from "../languages/language.ts";
import { countryNamed } from "../names/country-named.ts";
import { nameKey } from "../names/name-key.ts";
import { isInCapitals } from "../text/characters.ts";
import { DASHES_OR_HYPHEN } from "../text/dashes.ts";
import type { OrganisationKind } from "../vocabulary.ts";
import { isActing } from "./acting-capital.ts";
import {
  allInitialsOf,
  hasInitialsInside,
  initialsOf,
  isAbbreviation,
  isShort,
  kindOf,
  withoutArticle,
  withoutLegalForm,
  withoutTail,
  withoutTrade,
} from "./forms-of-bodies.ts";
import { printed } from "./name-forms.ts";
import type { Run } from "./runs.ts";
import type { WordTable } from "./word-table.ts";

/** An organisation of the article while it is being read. */
export interface NamedOrganisation {
  /** The fullest form; for a country the usual English name, whichever form is printed. */
  name: string;
  kind: OrganisationKind;
  readonly printed: Set<string>;
}

/** Whether a run is the place of a brief among others, at the start of its paragraph: "LISLE – A woman won …". */
function isDateline({ tokens, opens }: WordTable, { first, last }: Run): boolean {
  return opens[first] === 1 && DASHES_OR_HYPHEN.has(tokens[last]?.text ?? "") && tokens[last + 1]?.capital === true;
}

/** Whether initials are a plural: "MPs", but not "QuorlFuels". */
function isSeveral({ language }: WordTable, initials: string): boolean {
  const one = withoutEnding(initials, language.endings.plurals);
  return one !== initials && isInCapitals(one);
}

/** The organisations of the article by the keys and initials of their names. */
export class OrganisationRegister {
  readonly #language: Language;
  readonly #byKey = new Map<string, NamedOrganisation>();
  readonly #byInitials = new Map<string, NamedOrganisation>();
  /** By the initials of all their words, including small ones. */
  readonly #byAllInitials = new Map<string, NamedOrganisation>();
  readonly #byLastWord = new Map<string, NamedOrganisation>();
  /** By the last word of their names; null if two end with it: "the Times" is then neither. */
  readonly #papers = new Map<string, NamedOrganisation | null>();
  readonly #byFirstWord = new Map<string, NamedOrganisation>();
  /** Organisations named so far only by the first word of their name. */
  readonly #stems = new Map<string, NamedOrganisation>();
  readonly #mergedInto = new Map<NamedOrganisation, NamedOrganisation>();

  constructor(language: Language) {
    this.#language = language;
  }

  /**
   * The organisation of a run, or null if it is none. `alias` is the organisation behind which the run stands in
   * brackets: "Group of Seven (G7)".
   */
  identify(table: WordTable, run: Run, alias: NamedOrganisation | null): NamedOrganisation | null {
    const name = withoutArticle(printed(table, run), table.language);
    if (alias !== null && isAbbreviation(name, alias.name)) return this.#addAlias(alias, name);
    if (run.known !== null) return this.#identifyKnown(table, run, name);
    if (run.kind === "organisation" && !name.includes(" "))
      return this.#byFirstWord.get(name) ?? this.#byLastWord.get(name) ?? this.#addStem(name);
    if (run.kind === "organisation") return this.add(name, kindOf(name, table.language));
    if (run.kind !== "initials" || isSeveral(table, name) || table.tokens[run.last]?.text === ":") return null;
    if (isDateline(table, run)) return null;
    return this.add(name, "other");
  }

  /** The organisation that this one turned out to be: "LHC" in the headline, "Leeds Harbour Commission (LHC)" below. */
  merged(organisation: NamedOrganisation): NamedOrganisation {
    return this.#mergedInto.get(organisation) ?? organisation;
  }

  /** Adds "Quorlith" in a headline before "Quorlith Energy" is named, which it turns out to be. */
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

  /** The organisation whose name, of several words, ends with this one; the last one met. */
  byLastWord(word: string): NamedOrganisation | null {
    return this.#byLastWord.get(word) ?? null;
  }

  /** The company whose name begins with this word; null if there is none. */
  companyByFirstWord(word: string): NamedOrganisation | null {
    const organisation = this.#byFirstWord.get(word);
    return organisation?.kind === "company" || this.#hasLegalForm(organisation) ? (organisation ?? null) : null;
  }

  #hasLegalForm(organisation: NamedOrganisation | undefined): boolean {
    return organisation !== undefined && withoutLegalForm(organisation.name, this.#language) !== organisation.name;
  }

  add(name: string, kind: OrganisationKind): NamedOrganisation {
    return this.#add(name, kind, name);
  }

  /** Whether something was added under this name, or under this name with a legal form: "Acme" beside "Acme Inc". */
  knows(name: string): boolean {
    return this.#byKey.has(nameKey(name));
  }

  /**
   * The organisation with these initials, but not if they are those of a known paper or agency: "AFP" beside the
   * Australian Federal Police.
   */
  #withInitials(key: string, kind: OrganisationKind): NamedOrganisation | undefined {
    const named = this.#byInitials.get(key);
    return kind === "media" && named?.kind !== "media" ? undefined : named;
  }

  /** The organisation printed only with these initials until now: "LHC" before "Leeds Harbour Commission". */
  #calledBy(initials: string, kind: OrganisationKind): NamedOrganisation | undefined {
    const called = initials.length > 2 ? this.#byKey.get(initials) : undefined;
    if (called === undefined || nameKey(called.name) !== initials || !isShort(called.name)) return undefined;
    return called.kind === kind || called.kind === "other" || kind === "other" ? called : undefined;
  }

  /** The Ministry of Defence for "MoD", and for the ministry what was printed as "MoD" until now. */
  #withSmallWords(name: string): NamedOrganisation | undefined {
    if (hasInitialsInside(name)) return this.#byAllInitials.get(name.toLowerCase());
    const called = name.includes(" ") ? this.#byKey.get(allInitialsOf(name)) : undefined;
    return called !== undefined && hasInitialsInside(called.name) ? called : undefined;
  }

  #add(name: string, kind: OrganisationKind, printedName: string): NamedOrganisation {
    const key = nameKey(name);
    const initials = initialsOf(withoutLegalForm(name, this.#language));
    const known =
      this.#byKey.get(key) ??
      this.#withInitials(key, kind) ??
      this.#byKey.get(nameKey(this.#shortOf(name))) ??
      this.#calledBy(initials, kind) ??
      this.#withSmallWords(name);
    const organisation = known ?? { name, kind, printed: new Set<string>() };
    if (name.length > organisation.name.length && organisation.kind !== "country") organisation.name = name;
    if (organisation.kind === "other") organisation.kind = kind;
    organisation.printed.add(printedName);
    this.#byKey.set(key, organisation);
    const short = this.#shortOf(name);
    for (const form of [short, ...(short === name ? [] : withoutTrade(short, this.#language))])
      if (!this.#byKey.has(nameKey(form))) this.#byKey.set(nameKey(form), organisation);
    if (name.includes(" ") && organisation.kind !== "country") this.#addFirstWord(name, organisation);
    if (kind === "media" && name.includes(" ")) this.#addPaper(name.slice(name.lastIndexOf(" ") + 1), organisation);
    if (name.includes(" ")) this.#byLastWord.set(name.slice(name.lastIndexOf(" ") + 1), organisation);
    if (initials.length > 1) this.#byInitials.set(initials, organisation);
    // "Inter-Party Council" is the IPC.
    if (name.includes("-") && initials.length > 1)
      this.#byInitials.set(initialsOf(name.replaceAll("-", " ")), organisation);
    if (name.includes(" ")) this.#byAllInitials.set(allInitialsOf(name), organisation);
    return organisation;
  }

  /** A name without its legal form and the like, unless that leaves a country: "Quorland Holding" is not Quorland. */
  #shortOf(name: string): string {
    const short = withoutTail(name, this.#language);
    return short !== name && countryNamed(short) !== null ? name : short;
  }

  /** Registers the first word of a name; what was called by that word alone becomes this organisation. */
  #addFirstWord(name: string, organisation: NamedOrganisation): void {
    const word = name.slice(0, name.indexOf(" "));
    this.#byFirstWord.set(word, organisation);
    const stem = this.#stems.get(word);
    if (stem === undefined || stem === organisation || this.#mergedInto.has(stem)) return;
    this.#mergedInto.set(stem, organisation);
    organisation.printed.add(word);
  }
}
