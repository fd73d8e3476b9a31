import type { Meaning } from "./cast.ts";
import type { Desk } from "./desk.ts";
import type { DecidedMention, DecidedQuoteReading, DecidedReading, DecidedSpeakerReading } from "./reading.ts";

/**
 * Makes a reading of its parts after all decisions: people and organisations that nothing points at any longer are
 * gone, and every index points at where things stand now. Those that nothing pointed at even as the program read them
 * stay.
 */
export function closeReading(read: DecidedReading, desk: Desk): DecidedReading {
  const { article, decidedFacts } = desk.fields.close();
  const quotes = desk.quotes.close();
  const { mentions, movedTo } = desk.mentions.close(neededMentions(read, quotes));
  const credits = desk.credits.close();
  const used = references({ mentions, quotes, credits });
  const before = references(read);
  const people = keep(desk.cast.people, used.people, before.people);
  const organisations = keep(desk.cast.organisations, used.organisations, before.organisations);
  const move = <One extends Meaning>(one: One): One => {
    const person = moved(people.movedTo, one.person);
    const organisation = moved(organisations.movedTo, one.organisation);
    return person === one.person && organisation === one.organisation ? one : { ...one, person, organisation };
  };
  const moveSpeaker = (one: DecidedSpeakerReading): DecidedSpeakerReading => ({
    ...move(one),
    mention: moved(movedTo, one.mention),
    speaksFor: moved(organisations.movedTo, one.speaksFor),
  });
  return {
    ...read,
    article: desk.status.close(article),
    people: people.kept,
    organisations: organisations.kept,
    mentions: withAntecedents(mentions, movedTo).map(move),
    quotes: quotes.map((quote) => ({ ...quote, speakers: quote.speakers.map(moveSpeaker) })),
    credits: credits.map(move),
    decidedFacts,
  };
}

/** The mentions with the index of the one they refer to, if it still stands before them and means the same. */
function withAntecedents(
  mentions: readonly DecidedMention[],
  movedTo: ReadonlyMap<number, number>,
): readonly DecidedMention[] {
  return mentions.map((mention, index) => {
    const { refersTo: slot, ...own } = mention;
    if (slot === undefined) return mention;
    const refersTo = movedTo.get(slot) ?? index;
    const antecedent = mentions[refersTo];
    const isSame = antecedent?.person === own.person && antecedent.organisation === own.organisation;
    return refersTo < index && isSame ? { ...own, refersTo } : own;
  });
}

/**
 * Whether a mention that was read, and that nothing was decided about, is still needed: all are, except pronouns and
 * descriptions that were read for the sake of a speaker who points at something else now.
 */
function neededMentions(read: DecidedReading, quotes: readonly DecidedQuoteReading[]): (slot: number) => boolean {
  const spoke = pointedAt(read.quotes);
  const speaks = pointedAt(quotes);
  return (slot) => {
    const form = read.mentions[slot]?.form;
    return (form !== "pronoun" && form !== "description") || speaks.has(slot) || !spoke.has(slot);
  };
}

function pointedAt(quotes: readonly DecidedQuoteReading[]): ReadonlySet<number | null> {
  return new Set(quotes.flatMap(({ speakers }) => speakers.map(({ mention }) => mention)));
}

type Pointing = Pick<DecidedReading, "mentions" | "quotes" | "credits">;

/** The people and organisations that anything points at. */
function references({ mentions, quotes, credits }: Pointing) {
  const speakers = quotes.flatMap((quote) => quote.speakers);
  const all: readonly Meaning[] = [...mentions, ...speakers, ...credits];
  return {
    people: new Set(all.map(({ person }) => person)),
    organisations: new Set([...all.map(({ organisation }) => organisation), ...speakers.map((one) => one.speaksFor)]),
  };
}

/** Keeps what is used now, and what was not used even before unless a decision brought it in. */
function keep<One extends { readonly decision?: string }>(
  all: readonly One[],
  used: ReadonlySet<number | null>,
  before: ReadonlySet<number | null>,
) {
  const movedTo = new Map<number, number>();
  const kept = all.filter((one, index) => {
    const isKept = used.has(index) || (one.decision === undefined && !before.has(index));
    if (isKept) movedTo.set(index, movedTo.size);
    return isKept;
  });
  return { kept, movedTo };
}

function moved(movedTo: ReadonlyMap<number, number>, index: number | null): number | null {
  return index === null ? null : (movedTo.get(index) ?? null);
}
