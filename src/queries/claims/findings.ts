import type { Stance } from "../../vocabulary.ts";
import { dateText } from "../date-text.ts";
import { namesText } from "../names-text.ts";
import type { Quote, Speaker } from "../records.ts";
import { unnamedText } from "../unnamed-text.ts";
import { isBy } from "./attributions.ts";
import type { Attribution, ClaimCheck, Nearness, Searched } from "./claim.ts";

/** How many are told one by one; more are only counted. */
const MAX_TOLD = 6;

/**
 * What a check has found, in plain sentences: what was printed in the articles of this archive, and no more than that.
 */
export function findingsOf(check: Omit<ClaimCheck, "findings">): string[] {
  const { attributions, inTexts, speaker } = check;
  if (attributions.length > 0) {
    const told = attributions
      .slice(0, MAX_TOLD)
      .map((attribution, index) => attributionText(attribution, check, index));
    const others = attributions.length - told.length;
    const rest = others === 0 ? [] : [`There ${others === 1 ? "is" : "are"} ${counted(others, "more attribution")}.`];
    return [...notByText(check), ...told, ...rest];
  }
  const whose = speaker === null || speaker.length === 0 ? "" : `, by ${askedText(check)} or anyone else`;
  const unknown = speaker?.length === 0 ? notByText(check) : [];
  if (inTexts.length > 0) {
    const articles = new Set(inTexts.map(({ article }) => article.id)).size;
    return [
      ...unknown,
      `No quote in this archive is like it${whose}.`,
      `Words like these are printed in ${counted(articles, "article")}, but not as words that the archive has of anybody.`,
    ];
  }
  return [...unknown, `Nothing like it was found${whose === "" ? " " : `${whose}, `}${searchedText(check.searched)}.`];
}

/** Says that the words are somebody else's, if a speaker was asked for who has none of them. */
function notByText(check: Omit<ClaimCheck, "findings">): string[] {
  if (check.speaker?.length === 0) return ["Nobody of that name is in this archive."];
  return isOthers(check) ? [`Nothing like it is given as said by ${askedText(check)} in this archive.`] : [];
}

function isOthers({ attributions, speaker }: Omit<ClaimCheck, "findings">): boolean {
  if (speaker === null || speaker.length === 0) return false;
  return attributions.every(({ speakers }) => !isBy(speakers, speaker));
}

/** Whoever was asked for; a name that several bear cannot stand in a sentence. */
function askedText({ speaker }: Pick<ClaimCheck, "speaker">): string {
  const [first, ...others] = speaker ?? [];
  return first !== undefined && others.length === 0 ? first.name : `any of the ${others.length + 1} of that name`;
}

function attributionText(attribution: Attribution, check: Omit<ClaimCheck, "findings">, index: number): string {
  const { nearness, stance, speakers, articles, earliest, undated } = attribution;
  const isInstead = index === 0 && stance === "asserted" && check.speaker?.length === 1 && isOthers(check);
  const what = `${STANCES[stance](speakersText(speakers))}${isInstead ? `, not to ${askedText(check)},` : ""}`;
  const where = `in ${check.more ? "at least " : ""}${counted(articles, "article")}`;
  if (earliest?.publishedOn == null) return `${WORDS[nearness]} ${what} ${where}, undated.`;
  const leftOut = undated === 0 ? "" : ` (${undated} undated left out)`;
  const day = dateText(earliest.publishedOn);
  const when = articles === 1 ? `of ${day}` : `earliest print in this archive ${day}${leftOut}`;
  return `${WORDS[nearness]} ${what} ${where}, ${when}.`;
}

const WORDS: Readonly<Record<Nearness, string>> = {
  same: "These words",
  words: "Words like these",
  number: "Words like these, but with another number,",
  negation_nearby: "Words like these, with a negation in the same sentence,",
  negation: "Words like these, but for a negation,",
};

const STANCES: Readonly<Record<Stance, (who: string) => string>> = {
  asserted: (who) => `are attributed to ${who}`,
  denied: (who) => `are denied by ${who}`,
  questioned: (who) => `are asked or doubted by ${who}`,
  retracted: (who) => `are taken back by ${who}`,
  hypothetical: (who) => `are given as not said, or not yet, by ${who}`,
  alleged: (who) => `are only alleged to be said by ${who}`,
};

function speakersText(speakers: Quote["speakers"]): string {
  return namesText(speakers.map(speakerText));
}

/** A speaker in words. Nobody is named whom the articles do not name. */
function speakerText(speaker: Speaker): string {
  if (speaker.kind === "unknown") return "an unknown speaker";
  return speaker.kind === "unnamed" ? `“${unnamedText(speaker)}” (unnamed)` : speaker.name;
}

/** "in 300 articles of 12 houses, January 2015 to November 2016 (3 undated)". */
function searchedText({ articles, houses, since, until, undated }: Searched): string {
  const of = houses === 0 ? "" : ` of ${counted(houses, "house")}`;
  const [first, last] = [since, until].map((day) => (day === null ? null : dateText(day.slice(0, "2015-01".length))));
  const when = first === null || first === undefined ? "" : first === last ? `, ${first}` : `, ${first} to ${last}`;
  return `in ${counted(articles, "article")}${of}${when}${undated === 0 ? "" : ` (${undated} undated)`}`;
}

function counted(count: number, one: string): string {
  return `${count.toLocaleString("en-US")} ${one}${count === 1 ? "" : "s"}`;
}
