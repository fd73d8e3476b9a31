/**
 * What a language must supply to decide who said what.
 *
 * @module
 */

import type { AnonymityWords } from "./for-quotes/anonymity.ts";
import type { Childhood } from "./for-quotes/calling-fields.ts";
import type { ConversationWords } from "./for-quotes/conversation-words.ts";
import type { DocumentWords } from "./for-quotes/documents.ts";
import type { InscriptionWords } from "./for-quotes/inscriptions.ts";
import type { MakerWords } from "./for-quotes/makers.ts";
import type { OccasionWords } from "./for-quotes/occasions.ts";
import type { OriginWords } from "./for-quotes/origins.ts";
import type { SmallWords } from "./for-quotes/small-words.ts";
import type { SuccessionWords } from "./for-quotes/succession.ts";
import type { TimeWords } from "./for-quotes/time-words.ts";
import type { SpeechNouns, SpeechVerbs } from "./for-speech.ts";

export interface QuoteParts {
  readonly smallWords: SmallWords;
  readonly documents: DocumentWords;
  readonly inscriptions: InscriptionWords;
  readonly occasions: OccasionWords;
  readonly conversations: ConversationWords;
  readonly time: TimeWords;
  readonly anonymity: AnonymityWords;
  readonly speech: SpeechVerbs;
  readonly speechNouns: SpeechNouns;
  /**
   * Titles that news English abbreviates before a name, with the word that a later description uses: "Sen. Ann Roe …
   * the senator". From the AP Stylebook's list of titles. Keys in lower case, with and without their full stop.
   */
  readonly titleAbbreviations: ReadonlyMap<string, readonly string[]>;
  /**
   * For each title before a name, in lower case and without a full stop, how its holders are introduced elsewhere: all
   * words of one introduction must have been said of somebody.
   */
  readonly holdersOfTitles: ReadonlyMap<string, readonly (readonly string[])[]>;
  /**
   * Nouns by which newspapers vary the name of the person an article is about: "the New York businessman", "the
   * singer". Written down from general knowledge; words for people who often stay unnamed ("the official", "the
   * spokesman", "the man") are left out.
   */
  readonly epithets: ReadonlySet<string>;
  /**
   * For each noun of a calling, its field. Nobody belongs to two of these fields: “the judge” is not “the defendant”,
   * nor “the coach” “the striker”.
   */
  readonly callingFields: ReadonlyMap<string, string>;
  readonly childhood: Childhood;
  /**
   * For each title of one or two words, in lower case, the words by which newspapers vary it: “the bishop … the
   * ⟨prelate⟩”.
   */
  readonly otherTitles: ReadonlyMap<string, readonly string[]>;
  readonly origins: OriginWords;
  readonly makers: MakerWords;
  readonly succession: SuccessionWords;
}
