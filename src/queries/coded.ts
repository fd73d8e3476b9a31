import { eq, type SQL, sql } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, organisations, people, quoteSpeakers, quotes } from "../archive/schema.ts";
import { type CodedValues, codedValue, lastingValue, loadCodedValues } from "./coded-values.ts";
import { gives } from "./conditions.ts";
import { parseCoded } from "./parse-coded.ts";
import { isRowOfQuote } from "./quote-conditions.ts";

/** The value of a variable that people have coded. */
export interface Coded {
  readonly value: SQL;
  /** Whether it is read from rows of speakers, of which a quote may have several. */
  readonly ofSpeakers: boolean;
}

/**
 * The nouns that a variable can be coded of. A quote has the value of the quote itself, else that of its speaker, else
 * that of its article.
 */
export type CodedNoun = "quotes" | "articles" | "people" | "organisations";

/** The value of a variable in rows of a noun; NULL if nobody has coded it. */
export async function findCoded(db: Reader, noun: CodedNoun | "credits", variable: string): Promise<Coded> {
  const coded = await loadCodedValues(db, variable);
  return {
    value: VALUES[noun](coded),
    ofSpeakers: noun === "quotes" && coded.people.length + coded.organisations.length > 0,
  };
}

const VALUES: Readonly<Record<CodedNoun | "credits", (coded: CodedValues) => SQL>> = {
  quotes: (coded) =>
    codedValue([
      [quotes.id, coded.quotes],
      [quoteSpeakers.personId, coded.people],
      [quoteSpeakers.organisationId, coded.organisations],
      [articles.id, coded.articles],
    ]),
  articles: (coded) => codedValue([[articles.id, coded.articles]]),
  credits: (coded) => codedValue([[articles.id, coded.articles]]),
  people: (coded) => codedValue([[people.id, lastingValue(coded.people)]]),
  organisations: (coded) => codedValue([[organisations.id, lastingValue(coded.organisations)]]),
};

/** The condition that a variable has a value: "gender=female". */
export async function isCoded(db: Reader, noun: CodedNoun, written: string): Promise<SQL> {
  const { variable, value } = parseCoded(written);
  const coded = await findCoded(db, noun, variable);
  const hasValue = sql`${coded.value} = ${value}`;
  if (!coded.ofSpeakers) return hasValue;
  const spoken = db.select({ id: quoteSpeakers.quoteId }).from(quoteSpeakers);
  return gives(spoken.where(sql`${isRowOfQuote()} AND ${eq(quoteSpeakers.role, "speaker")} AND ${hasValue}`).limit(1));
}
