import type { LineWords } from "../languages/for-layout.ts";
import type { CreditPlace } from "../vocabulary.ts";
import { endOfPart, endOfReference, isContact, leadsToContact } from "./contact.ts";
import { afterDegrees, type CreditedName, endOfChunk, readName, withSuffix } from "./credit-name.ts";
import { readOutletAfter } from "./credit-outlet.ts";
import { mayBeginRole, type RolePhrase, readRole } from "./credit-role.ts";
import type { PrintedCredit } from "./layout.ts";
import { isDash, isSmallWord, isSymbol, type Line } from "./line.ts";
import { isOutlet, textOf } from "./outlet.ts";
import { isKnownPlace, readPlace, toReadingPlace } from "./place.ts";

/** What a credit line states, and how much of it was not understood. */
export interface ParsedCredits {
  readonly credits: readonly PrintedCredit[];
  /** How many role phrases were read. */
  readonly roles: number;
  /** How many words are neither role, name, place nor contact detail. */
  readonly unexplained: number;
}

export interface CreditOptions {
  readonly creditedIn: CreditPlace;
  /** The role of names before any role phrase: for "Jane Doe and John Roe contributed to this report". */
  readonly role?: Pick<RolePhrase, "roles" | "printed">;
}

/**
 * Reads tokens `from` to `to` as a list of credits:
 *
 *     line   = clause { (";" | "." | "," | nothing) clause }
 *     clause = role name { ("," | ";" | "/" | "&" | "and" | "with") name }
 *     name   = person | group, with "in PLACE", "of OUTLET", "OUTLET's", ", X Desk", ", Jr."
 *
 * A place belongs to every name before it, back to the previous place, role, semicolon or group. A role with several
 * words ("Reporting and writing by") gives each name one credit for each of them. Telephone numbers, addresses, and
 * whatever follows "from" without naming a place are skipped. Each token is visited once, so time is linear.
 */
export function parseCredits(line: Line, from: number, to: number, options: CreditOptions): ParsedCredits {
  const reader = new CreditReader(line, to, options);
  reader.read(from);
  return reader.result();
}

/** The most people that share an affiliation printed after the last of them. */
const MAX_SHARING = 20;

interface Entry {
  readonly name: CreditedName;
  readonly last: number;
  place: string | null;
  affiliation: string | null;
}

type Separator = "start" | "comma" | "and" | "end" | "none";

/** The state of one reading: the open role, its names, and those that still wait for a place. */
class CreditReader {
  readonly #line: Line;
  readonly #to: number;
  readonly #options: CreditOptions;
  readonly #credits: PrintedCredit[] = [];
  #role: (Pick<RolePhrase, "roles" | "printed"> & { readonly link?: string }) | null;
  #entries: Entry[] = [];
  /** Names from this index on wait for a place. */
  #waiting = 0;
  #separator: Separator = "start";
  /**
   * The index behind the names since the last boundary if "and" closed them: names after a comma are a new group. Else
   * -1.
   */
  #pairEnd = -1;
  #commaAfterPair = false;
  #sharedAffiliation: string | null = null;
  #roles = 0;
  #unexplained = 0;

  constructor(line: Line, to: number, options: CreditOptions) {
    this.#line = line;
    this.#to = to;
    this.#options = options;
    this.#role = options.role ?? null;
  }

  result(): ParsedCredits {
    this.#closeRole();
    return { credits: this.#credits, roles: this.#roles, unexplained: this.#unexplained };
  }

  get #words(): LineWords {
    return this.#line.language.lineWords;
  }

  read(from: number): void {
    let at = from;
    while (at < this.#to) at = this.#readAt(at);
  }

  #readAt(at: number): number {
    const role = this.#readRole(at);
    if (role !== null) return this.#openRole(role);
    return this.#passSeparator(at) ?? this.#passContact(at) ?? this.#readEntry(at);
  }

  #readRole(at: number): RolePhrase | null {
    const startsClause = this.#separator !== "none" && this.#separator !== "and";
    const mayBegin = mayBeginRole(this.#line, at) || (startsClause && this.#role === null) || this.#separator === "end";
    if (!mayBegin) return null;
    const role = readRole(this.#line, at, this.#to, { startsClause });
    const isPlainBy = role?.roles[0] === "author" && this.#words.beforeMakers.has(role.printed.toLowerCase());
    return isPlainBy && this.#role !== null && this.#separator !== "end" ? null : role;
  }

  #openRole(role: RolePhrase): number {
    this.#closeRole();
    this.#role = role;
    this.#roles += 1;
    this.#separator = "start";
    return role.next;
  }

  /** Adds one credit for each role and name. */
  #closeRole(): void {
    for (const role of this.#role?.roles ?? []) {
      for (const entry of this.#entries) this.#credits.push(this.#toCredit(role, entry));
    }
    this.#entries = [];
    this.#sharedAffiliation = null;
    this.#setBoundary();
  }

  #toCredit(role: PrintedCredit["role"], { name, last, place, affiliation }: Entry): PrintedCredit {
    const { tokens } = this.#line;
    return {
      role,
      printedRole: this.#role?.printed ?? "",
      creditedIn: this.#options.creditedIn,
      kind: name.kind,
      span: { start: tokens[name.first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 },
      name: textOf(this.#line, name.first, last),
      place,
      affiliation,
    };
  }

  #setBoundary(): void {
    this.#waiting = this.#entries.length;
    this.#pairEnd = -1;
    this.#commaAfterPair = false;
  }

  /** Skips a sign or small word between names and returns the token after it; null if neither stands there. */
  #passSeparator(at: number): number | null {
    const token = this.#line.tokens[at];
    if (token === undefined) return at + 1;
    if (isSymbol(token, ";.:|") || isDash(token)) {
      this.#setBoundary();
      this.#separator = "end";
      return at + 1;
    }
    if (token.kind === "symbol" || token.kind === "mark" || token.kind === "possessive") {
      if (isSymbol(token, ",/")) this.#passComma();
      else if (isSymbol(token, "&")) this.#passAnd();
      return at + 1;
    }
    if (this.#line.language.credits.conjunctions.has(token.lower)) this.#passAnd();
    else if (this.#words.beforeHelpers.has(token.lower)) this.#setBoundary();
    else if (!this.#words.beforeMakers.has(token.lower) && !this.#words.also.has(token.lower)) return null;
    return at + 1;
  }

  #passComma(): void {
    this.#separator = "comma";
    this.#commaAfterPair = this.#pairEnd >= 0;
  }

  /** "A and B, C and D in X": the second pair does not share its place with the first. */
  #passAnd(): void {
    if (this.#separator !== "comma" && this.#commaAfterPair) this.#waiting = Math.max(this.#waiting, this.#pairEnd);
    if (this.#separator === "none" && this.#entries.length > this.#waiting) {
      this.#pairEnd = this.#entries.length + 1;
      this.#commaAfterPair = false;
    }
    this.#separator = "and";
  }

  /** Skips telephone numbers, e-mail and web addresses, and what leads to them, up to the next comma or semicolon. */
  #passContact(at: number): number | null {
    if (
      this.#separator === "end" &&
      this.#line.language.headers.referenceWords.has(this.#line.tokens[at]?.lower ?? "")
    ) {
      return endOfReference(this.#line, at, this.#to);
    }
    const isAt = isSmallWord(this.#line, at, "beforeFirms") && at + 1 < this.#to && isContact(this.#line, at + 1);
    const isLed = at + 1 < this.#to && leadsToContact(this.#line, at + 1);
    if (!isAt && !isLed && !isContact(this.#line, at)) return null;
    return endOfPart(this.#line, at, this.#to);
  }

  #readEntry(at: number): number {
    if (isSmallWord(this.#line, at, "beforeOrigins")) return this.#readFrom(at);
    const isIn = isSmallWord(this.#line, at, "beforePlaces") || isSmallWord(this.#line, at, "beforeFirms");
    if (isIn) return this.#readIn(at);
    const name = this.#role === null ? null : readName(this.#line, at, this.#to);
    if (name === null || this.#isOnlyPlace(name)) return this.#skipChunk(at, name);
    return this.#addName(name);
  }

  /** Whether a name behind "from" is a place: "Additional reporting from Caracas, …". */
  #isOnlyPlace(name: CreditedName): boolean {
    if (this.#role?.link !== "origin" || name.kind !== "person") return false;
    const isFirst = this.#entries.length === 0;
    const isPlace = (isFirst && name.last - name.first === 1) || isKnownPlace(this.#line, name.first, name.last);
    return isPlace && !isSmallWord(this.#line, name.next, "beforePlaces");
  }

  #skipChunk(at: number, name: CreditedName | null): number {
    const end = Math.max(at + 1, endOfChunk(this.#line, at, this.#to));
    if (name === null && !this.#isPlaceList(at, end)) this.#unexplained += end - at;
    this.#separator = "none";
    return end;
  }

  #isPlaceList(at: number, end: number): boolean {
    return this.#role?.link === "origin" && isKnownPlace(this.#line, at, end);
  }

  #addName(name: CreditedName): number {
    const last = withSuffix(this.#line, name.last, this.#to);
    const isExtended = last > name.last;
    if (name.isShared) this.#sharedAffiliation = name.affiliation;
    if (name.kind === "organisation") this.#setBoundary();
    const affiliation = name.affiliation ?? (name.kind === "person" ? this.#sharedAffiliation : null);
    this.#entries.push({ name, last, place: null, affiliation });
    const wasAfterAnd = this.#separator === "and";
    if (wasAfterAnd && this.#options.creditedIn === "byline" && !name.isShared)
      this.#shareAffiliation(name.affiliation);
    this.#separator = "none";
    const next = this.#readAffiliation(afterDegrees(this.#line, isExtended ? last : name.next, this.#to), wasAfterAnd);
    if (name.kind === "organisation" && !isSmallWord(this.#line, next, "beforePlaces")) this.#setBoundary();
    return next;
  }

  /**
   * Reads an affiliation after a person: "of Reuters Legal", "(AP)", "/AP", ", London Editorial Unit", ", Bangalore
   * desk".
   */
  #readAffiliation(at: number, wasAfterAnd: boolean): number {
    const entry = this.#entries.at(-1);
    if (entry === undefined || entry.name.kind !== "person") return at;
    const read = readOutletAfter(this.#line, at, this.#to);
    if (read === null) return this.#readPlaceAfterComma(at) ?? at;
    entry.affiliation = read.outlet ?? entry.affiliation;
    const isShared = wasAfterAnd && (read.isPlural || this.#options.creditedIn === "byline");
    if (isShared) this.#shareAffiliation(read.outlet);
    if (read.closes) this.#setBoundary();
    return this.#readPlaceAfterComma(read.next) ?? this.#readPlacesOfEach(read.next, isShared) ?? read.next;
  }

  #shareAffiliation(outlet: string | null): void {
    for (const entry of this.#entries.slice(this.#waiting).slice(-MAX_SHARING)) entry.affiliation ??= outlet;
  }

  /** Reads ", Bangalore" after a name or its desk; null if no place stands there. */
  #readPlaceAfterComma(at: number): number | null {
    if (!isSymbol(this.#line.tokens[at], ",")) return null;
    const end = endOfChunk(this.#line, at + 1, this.#to);
    const entry = this.#entries.at(-1);
    if (entry === undefined || !isKnownPlace(this.#line, at + 1, end)) return null;
    entry.place = this.#placeText(at + 1, end);
    this.#setBoundary();
    return end;
  }

  /**
   * "A and B, Editorial Units in London and Beijing": gives each person a place if there are as many places as people.
   */
  #readPlacesOfEach(at: number, isShared: boolean): number | null {
    if (!isShared || !isSmallWord(this.#line, at, "beforePlaces")) return null;
    const places = this.#readPlaces(at + 1);
    const waiting = this.#entries.slice(this.#waiting).slice(-MAX_SHARING);
    if (places.length < 2 || places.length !== waiting.length) return null;
    for (const [index, entry] of waiting.entries()) {
      const place = places[index];
      if (place !== undefined) entry.place = this.#placeText(place.first, place.last);
    }
    this.#setBoundary();
    return places.at(-1)?.last ?? null;
  }

  /** Reads "in New York", which belongs to every name that waits. */
  #readIn(at: number): number {
    const places = this.#readPlaces(at + 1);
    const [first, last] = [places[0], places.at(-1)];
    if (first === undefined || last === undefined) {
      this.#unexplained += 1;
      return at + 1;
    }
    this.#givePlace(first.first, this.#withWorldTail(last.last));
    return this.#withWorldTail(last.last);
  }

  /** The end of places with a tail: "Spain and across the world". */
  #withWorldTail(at: number): number {
    const and = isSmallWord(this.#line, at, "joiners") ? at + 1 : at;
    const isTail =
      this.#line.language.outlets.groupTails.has(this.#line.tokens[and]?.lower ?? "") &&
      isSmallWord(this.#line, and + 1, "articles");
    return isTail && and + 3 <= this.#to ? and + 3 : at;
  }

  /** Reads "from Rome", which gives a place; "from source material" states nothing. */
  #readFrom(at: number): number {
    const place = readPlace(this.#line, at + 1, this.#to, (index) => this.#stopsPlace(index));
    const isPlace = place !== null && this.#entries.length > 0 && !isOutlet(this.#line, place.first, place.last);
    if (!isPlace) return Math.max(at + 1, endOfPart(this.#line, at + 1, this.#to));
    this.#givePlace(place.first, place.last);
    return place.last;
  }

  #givePlace(first: number, last: number): void {
    const place = this.#placeText(first, last);
    for (const entry of this.#entries.slice(this.#waiting)) entry.place ??= place;
    this.#setBoundary();
    this.#separator = "none";
  }

  /** Reads a place, and those listed after it that are not part of the next name: "Paris, Washington and Tokyo". */
  #readPlaces(at: number): { first: number; last: number }[] {
    const places: { first: number; last: number }[] = [];
    let next = at;
    for (;;) {
      const place = readPlace(this.#line, next, this.#to, (index) => this.#stopsPlace(index));
      if (place === null || (places.length > 0 && !this.#isListedPlace(place))) break;
      places.push(place);
      next = skipListSigns(this.#line, place.last, this.#to);
      if (next === place.last) break;
    }
    return places;
  }

  #isListedPlace(place: { first: number; last: number }): boolean {
    const isWhole = endOfChunk(this.#line, place.first, this.#to) <= place.last;
    const isPlace = isWhole && isKnownPlace(this.#line, place.first, place.last);
    return isPlace && !isSmallWord(this.#line, place.last, "beforePlaces");
  }

  #stopsPlace(at: number): boolean {
    return mayBeginRole(this.#line, at) && readRole(this.#line, at, this.#to, { startsClause: false }) !== null;
  }

  #placeText(first: number, last: number): string {
    return toReadingPlace(textOf(this.#line, first, last), this.#line.language);
  }
}

function skipListSigns(line: Line, at: number, to: number): number {
  let next = at;
  if (next < to && isSymbol(line.tokens[next], ",/")) next += 1;
  if (next < to && isSmallWord(line, next, "joiners")) next += 1;
  return next;
}
