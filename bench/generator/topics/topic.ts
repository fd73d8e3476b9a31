/**
 * The vocabulary of one field of news, as templates (see `compile`) in British spelling. The blanks of blanks.ts may
 * stand everywhere; `{open}` and `{close}` put words in marks that are not speech.
 */
export interface TopicSource {
  readonly id: string;
  /** Noun phrases in the singular, with their article: "the ring road". */
  readonly things: readonly string[];
  /** Plural noun phrases without an article: "commuters". */
  readonly groups: readonly string[];
  /** Singular noun phrases that can act: "the council". */
  readonly actors: readonly string[];
  /** Verb phrases: base form, colon, past (and participle) of its verb, rest: "cut:cut spending". */
  readonly acts: readonly string[];
  /** Noun phrases for what happened: "last week's storm". */
  readonly events: readonly string[];
  /** What follows a clause: "because of a shortage of steel". */
  readonly causes: readonly string[];
  /** First sentences without reported speech. */
  readonly leads: readonly string[];
  /** Further sentences without reported speech. */
  readonly facts: readonly string[];
  /** What someone says, in their own words, without the final stop. */
  readonly spoken: readonly string[];
  /** What someone said, as reported: "the road would stay closed". */
  readonly reported: readonly string[];
  /** A few words worth quoting: "a disgrace". */
  readonly fragments: readonly string[];
  readonly headlines: readonly string[];
  /** Titles of works, ships, campaigns, set in marks. */
  readonly works: readonly string[];
  /** Words that are set in marks without being anybody's speech. */
  readonly scare: readonly string[];
  /** "title before the name|description after it|later description": "Mayor|mayor of {city}|the mayor". */
  readonly offices: readonly string[];
  /** "name|later name": "the {city} Chamber of Commerce|the chamber". `{surname}` is an invented family name. */
  readonly organisations: readonly string[];
  /** What can say something without being anybody: "a report by auditors". */
  readonly documents: readonly string[];
  /** Unnamed speakers: "a court official", "two jurors". */
  readonly unnamed: readonly string[];
}
