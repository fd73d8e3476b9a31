import { ArticleFields } from "./article-fields.ts";
import { type ArticleText, openText } from "./article-text.ts";
import { Cast } from "./cast.ts";
import { Credits } from "./credits.ts";
import { Mentions } from "./mentions.ts";
import { PublicationStatus } from "./publication-status.ts";
import { Quotes } from "./quotes.ts";
import type { DecidedReading } from "./reading.ts";

/** The parts of a reading while decisions are applied. Each part knows what decisions about it do. */
export interface Desk {
  readonly text: ArticleText;
  readonly cast: Cast;
  readonly mentions: Mentions;
  readonly quotes: Quotes;
  readonly credits: Credits;
  readonly fields: ArticleFields;
  readonly status: PublicationStatus;
}

export function openDesk(written: string, read: DecidedReading): Desk {
  const text = openText(written);
  const cast = new Cast(read.people, read.organisations);
  const mentions = new Mentions(text, cast, read.mentions);
  return {
    text,
    cast,
    mentions,
    quotes: new Quotes({ text, cast, mentions }, read.quotes),
    credits: new Credits(cast, read.credits),
    fields: new ArticleFields(read.article),
    status: new PublicationStatus(read.article),
  };
}
