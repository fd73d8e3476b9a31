import { expect } from "vitest";
import { archiveOfSources, inUtf8 } from "../archives.ts";
import type { Attempt, Promised } from "../promise.ts";

/** Words that nobody is named for: no row may name a person or an organisation as who said them. */
function nobodySaid(text: string): Attempt {
  return async () => {
    const raw = await archiveOfSources(inUtf8(text));
    const named = raw
      .prepare("SELECT kind, attribution FROM quote_speakers WHERE kind IN ('person', 'organisation')")
      .all();
    expect(named).toEqual([]);
  };
}

/** What is stored of the time of publication must be this. */
function published(head: string, wanted: string | null): Attempt {
  return async () => {
    const raw = await archiveOfSources(inUtf8(`Ferry sails again\n\n${head}\n\nThe ferry will sail again in May.\n`));
    expect(raw.prepare("SELECT published_at FROM articles").pluck().get()).toBe(wanted);
  };
}

/** No day may be stored on which something was said. */
function noDaySaid(sentence: string): Attempt {
  return async () => {
    const raw = await archiveOfSources(inUtf8(`Ferry sails again\n\n${sentence}\n`));
    const days = raw.prepare("SELECT said_from, said_until FROM quotes WHERE said_from IS NOT NULL").all();
    expect(days).toEqual([]);
  };
}

export const UNKNOWN_STAYS_UNKNOWN: Promised = {
  number: 2,
  sentence: "What is unknown stays unknown",
  ways: {
    "a quote has no word about its speaker": nobodySaid("“We waited nine years for this.”\n"),
    "a person is named in the sentence before": nobodySaid(
      "Tomás Verrin came in late.\n\nThe hall was cold. “Too late.”\n",
    ),
    "a person is named in the paragraph after": nobodySaid("“Too late.”\n\nMara Holt left the hall.\n"),
    "only a pronoun stands there, and nobody it could mean": nobodySaid("“It is too late,” she said.\n"),
    "only an unnamed official said it": nobodySaid("“It is too late,” a senior official said.\n"),
    "nobody has said it": nobodySaid("Nobody has said “it is too late” to the council.\n"),
    "words are in quotation marks to keep a distance": nobodySaid(
      "Tomás Verrin opened the so-called “common shore”.\n",
    ),
    "the title of a book is in quotation marks": nobodySaid("“The Last Ferry”, a novel, was sold out by noon.\n"),
    "a banner says it": nobodySaid("Mara Holt waited outside. “Nobody asked the fish,” read a banner.\n"),
    "two speakers may be meant by he": nobodySaid(
      "“It is too late,” he said.\n\nTomás Verrin and Jonas Holt nodded.\n",
    ),
    "a headline quotes": nobodySaid("‘Too late’ for ferry\n\nThe pier at Norvane was shut on Monday.\n"),
    "there is no date": published("By Ada Quill", null),
    "the date is of a day that does not exist": published("Feb 30, 2031", null),
    "the date is of a month that does not exist": published("2031-13-01", null),
    "day and month may be either": published("04/05/2031", null),
    "the leap day is of a year that has none": published("Feb 29, 2100", null),
    "the year is missing": published("March 3", null),
    "the time has no zone": published("Mar 3, 2031 | 9:05 AM", "2031-03-03T09:05"),
    "the zone is one of three of its name": published("Mar 3, 2031 | 9:05 AM IST", "2031-03-03T09:05"),
    "the zone leaves summer and winter open": published("Mar 3, 2031 | 9:05 AM ET", "2031-03-03T09:05"),
    "the hour may be before or after noon": published("Mar 3, 2031 | 9:05", "2031-03-03"),
    "the hour does not exist": published("Mar 3, 2031 | 25:05", "2031-03-03"),
    "a weekday is said where the article has no date": noDaySaid("“It is too late,” Tomás Verrin said on Monday."),
    "yesterday is said where the article has no date": noDaySaid("“It is too late,” Tomás Verrin said yesterday."),
    "a day that does not exist is said": noDaySaid("“It is too late,” Tomás Verrin said on February 30, 2031."),
    "when something happened is told, and not when it was said": noDaySaid(
      "The ferry sank on March 3, 2031. “It is too late,” Tomás Verrin said.",
    ),
  },
};
