/**
 * What a language must supply so that its characters can become tokens, sentences and turns.
 *
 * @module
 */

export interface TextParts {
  readonly abbreviations: Abbreviations;
  readonly possessive: PossessiveWords;
  readonly turns: TurnWords;
  readonly calendar: CalendarWords;
  /**
   * Words that begin with an apostrophe for omitted letters ("’em", "’til", "rock ’n’ roll"): the mark before them
   * opens no quotation. Collected from dictionaries of English; lower case, without the apostrophe.
   */
  readonly elisions: ReadonlySet<string>;
  /**
   * Endings of words behind which an apostrophe may belong to the word, in lower case: "the Smith⟨s⟩’ turn", "go⟨in⟩’".
   */
  readonly clippedEndings: readonly string[];
  /** Whole words behind which it may, in lower case: "⟨o⟩’". */
  readonly clippedWords: ReadonlySet<string>;
  /**
   * Words of news English that are not names, in lower case: capitalised, they are a sign of a title, a headline or the
   * beginning of a sentence. Provenance: learned from the training part of PolNeAR 1.0 (US political news, 2015–16):
   * words written in lower case in at least twenty-five articles, or in two and capitalised inside a sentence twice;
   * without given names and words that spaCy's small English model (MIT) marked mostly as people when capitalised.
   */
  readonly commonWords: ReadonlySet<string>;
  /**
   * The commonest function words of English: enough to distinguish English prose from other languages in Latin script.
   * They make up about 40 % of the words of any news text; words shared with French, Spanish, German or Italian are
   * left out.
   */
  readonly commonest: ReadonlySet<string>;
}

/** All that tokens and sentences need of a language. */
export type TokenWords = Pick<TextParts, "abbreviations" | "possessive">;

/** What marks an owner behind an apostrophe, in lower case. */
export interface PossessiveWords {
  /** The ending behind the apostrophe, "Smith’⟨s⟩"; empty in a language that has none. */
  readonly ending: string;
  /** Endings of words whose owner may be marked by the apostrophe alone: "the Smith⟨s⟩’ house". */
  readonly bareBehind: readonly string[];
}

/** Abbreviations whose full stop need not end a sentence. In lower case, without the stop. */
export interface Abbreviations {
  /** Capitals that are words and not initials: "I", "A". */
  readonly wordsOfOneLetter: ReadonlySet<string>;
  /**
   * Those of {@link wordsOfOneLetter} that can end a sentence, so that a stop behind them is not theirs: "as tall as
   * ⟨I⟩."
   */
  readonly lastLetters: ReadonlySet<string>;
  /** First parts of abbreviations, besides single letters, as printed: "⟨Ph⟩.D.". */
  readonly firstParts: ReadonlySet<string>;
  /**
   * Names of one letter, with the full stop behind them, that end a sentence behind one of {@link leadingToX}: "wrote
   * on ⟨X.⟩".
   */
  readonly namesOfOneLetter: ReadonlySet<string>;
  /** Those of {@link eitherWay} that need no capital: "⟨etc⟩.". */
  readonly inSmallLetters: ReadonlySet<string>;
  /** Nearly always followed by more of the same sentence: titles before names, "vs." */
  readonly beforeMore: ReadonlySet<string>;
  /** The same, but only before a number: "No. 1", but not "He said no." */
  readonly beforeNumbers: ReadonlySet<string>;
  /** Titles that are also words or names: they are abbreviations only as written like a name, and before one. */
  readonly beforeNames: ReadonlySet<string>;
  /** May end a sentence or not, which the next word decides: states, months, companies, degrees. */
  readonly eitherWay: ReadonlySet<string>;
  /** Words before the name of the network X: "she wrote on X." is a whole sentence, "John X." is not. */
  readonly leadingToX: ReadonlySet<string>;
  /** Words that, capitalised behind an abbreviation, begin a sentence and are not names: "Acme Inc. ⟨The⟩". */
  readonly sentenceStarters: ReadonlySet<string>;
}

/**
 * Words of the labels that transcripts and printed interviews put before each speaker's words, and of the lines round
 * them.
 */
export interface TurnWords {
  /** Small words inside a label: "Minister of Lands", "Ludwig van der Berg". */
  readonly labelLinks: ReadonlySet<string>;
  /** Small words inside a label behind an office: "Minister of State ⟨at⟩ the Department of Lands". */
  readonly officeLinks: ReadonlySet<string>;
  /** Last words of labels for people who give evidence: "THE ⟨WITNESS⟩". */
  readonly witnessLabels: ReadonlySet<string>;
  /**
   * Verb forms between two names, the first of which puts the questions printed below: "Ms. Roe ⟨examined⟩ the foreman,
   * Joe Moe".
   */
  readonly examiningForms: ReadonlySet<string>;
  /** Verb forms for calling a witness: "the defence ⟨calls⟩ Ann Roe". */
  readonly callingForms: ReadonlySet<string>;
  /** Words of a question that asks who somebody is: “state your ⟨name⟩”, “please ⟨identify⟩ yourself”. */
  readonly namingWords: ReadonlySet<string>;
  /** Words between a reporter's name and the paper's: "Ann Roe ⟨from⟩ the Courier". */
  readonly employerLinks: ReadonlySet<string>;
  /**
   * Phrases before the name of the person who wrote down what somebody told them: "⟨As told to⟩ Joe Moe", "Ann Roe ⟨was
   * talking to⟩ Joe Moe".
   */
  readonly toldPhrases: readonly string[];
  /** Words of headlines above a speech printed in full: "Remarks by Ann Roe", "Full text of". */
  readonly speechHeadlines: readonly string[];
  /** Words of telling beside a name: "⟨says⟩ Ann Roe", "⟨according to⟩ Roe". */
  readonly tellingForms: readonly string[];
  /** Words above a questionnaire whose prompts do not ask: "Best advice: …". */
  readonly questionnaireWords: readonly string[];
  /** Words that open a prompt by its topic: "⟨On⟩ the red card". */
  readonly topicOpeners: ReadonlySet<string>;
  /**
   * Phrases that announce words printed in full below: "released ⟨the following⟩ apology", "⟨Here she explains⟩ why".
   */
  readonly announcingPhrases: readonly string[];
  /** What is printed in full: "a ⟨statement⟩ by Ann Roe". */
  readonly printedForms: ReadonlySet<string>;
  /** Verbs of telling one's own story below: "Here she ⟨explains⟩ why". */
  readonly ownTellingVerbs: ReadonlySet<string>;
  /** What somebody does who gives such words: "Ann Roe ⟨read⟩ this statement". */
  readonly givingVerbs: ReadonlySet<string>;
  /** Words between those and whoever gives them: "issued ⟨by⟩ Ann Roe". */
  readonly givingLinks: ReadonlySet<string>;
  /** Words before the name of somebody else: "sent ⟨to⟩ the minister, Joe Moe", "the mother ⟨of⟩ Ann Roe". */
  readonly takingLinks: ReadonlySet<string>;
  /** Words beside the name of somebody who is called upon to ask: "⟨Go ahead⟩, Joe." */
  readonly callingUpon: ReadonlySet<string>;
  /** Words before the speaker's own name: "Welcome. ⟨I'm⟩ Ann Roe". */
  readonly selfNaming: readonly string[];
  /** Labels of the one who asks, in lower case: "⟨Q⟩: Is it late?" */
  readonly questionLabels: ReadonlySet<string>;
  /** Labels of the one who answers, in lower case: "⟨A⟩: It is." */
  readonly answerLabels: ReadonlySet<string>;
  /** Words of a shot list before the language and the name of a speaker: "⟨SOUNDBITE⟩ (English) Ann Roe, mayor:". */
  readonly soundbites: ReadonlySet<string>;
  /** Nouns for what readers send, before "from" and their name: "⟨Comment⟩ from Ann:". */
  readonly messageLabels: ReadonlySet<string>;
  /** Capitals before the number of a question: "⟨Q⟩12 Chair:". */
  readonly questionLetters: ReadonlySet<string>;
  /** First words, in lower case, of lines that look like labels but name no speaker: "⟨Photo⟩: Ann Roe". */
  readonly noSpeakers: ReadonlySet<string>;
  /** Those of {@link noSpeakers} for sounds other than words, which records print in brackets: "(⟨Laughter⟩)". */
  readonly noises: ReadonlySet<string>;
  /** Words between the two parties that a case is named after: "State ⟨v.⟩ Ann Roe". */
  readonly versus: ReadonlySet<string>;
  /**
   * Verbs between a name and the colon before that person's words, printed without marks: "Ann Roe ⟨replies⟩: You are
   * right."
   */
  readonly writingVerbs: ReadonlySet<string>;
  /** Those of them that answer somebody's letter: "Ann Roe ⟨replies⟩: …". */
  readonly replyingForms: ReadonlySet<string>;
  /** How letters to a paper begin, in lower case: "sir", "dear editor". */
  readonly paperSalutations: ReadonlySet<string>;
  /**
   * Words before a name that begin a letter, or a column that answers one: "⟨Dear⟩ Ann: …" is not a label, nor is
   * "⟨Ask⟩ Ann: he says …"; "⟨Congrats⟩ Ann".
   */
  readonly salutations: ReadonlySet<string>;
  /** Words that a columnist addresses to the reader before a name: "⟨Cue⟩ Ann Roe", "⟨Pity⟩ Ann Roe". */
  readonly presentingWords: ReadonlySet<string>;
  /**
   * Words of the first and second person, and of greeting and answering, which distinguish talk from reports: "⟨we⟩",
   * "⟨thanks⟩".
   */
  readonly talkingWords: ReadonlySet<string>;
  /** Openings of a line that ends with the name of the person whose words stand below: "⟨here is⟩ Ann Roe:". */
  readonly handingOver: ReadonlySet<string>;
  /** Words that stand for the words below a line: "sent me ⟨this⟩:". */
  readonly pointingAhead: ReadonlySet<string>;
  /** Words that show that an article is an interview, in lower case: "⟨spoke⟩ to Ann Roe". */
  readonly interviewWords: ReadonlySet<string>;
  /** Phrases that show the same: "⟨face to face with⟩ Ann Roe". */
  readonly interviewPhrases: readonly string[];
  /** Phrases between the one who answers and the one who asks: "Ann Roe was ⟨talking to⟩ Joe Moe". */
  readonly answeringPhrases: ReadonlySet<string>;
  /**
   * Words behind the name of somebody who replies to readers' questions: "our editor, Ann Roe, ⟨answers⟩ your
   * questions".
   */
  readonly answers: ReadonlySet<string>;
  /** Verbs between the one who answers and the one who asks: "Ann Roe ⟨tells⟩ Joe Moe". */
  readonly answeringVerbs: ReadonlySet<string>;
  /** Verbs between the one who asks and the one who answers: "Joe Moe ⟨meets⟩ the miller Ann Roe". */
  readonly meetingVerbs: ReadonlySet<string>;
  /** Words between a verb of {@link interviewWords} and the other person: "spoke ⟨to⟩ Ann Roe". */
  readonly talkLinks: ReadonlySet<string>;
  /** Nouns for the press as a whole, as the hearer of somebody: "faced the ⟨media⟩", "met ⟨reporters⟩". */
  readonly pressWords: ReadonlySet<string>;
  /** Roles used as labels without a name: "THE COURT", "MODERATOR", "Speaker 1". */
  readonly roleLabels: ReadonlySet<string>;
  /** Last words of labels that name a part of a talk and not a speaker: "OPENING ⟨STATEMENT⟩". */
  readonly partLabels: ReadonlySet<string>;
  /** Words before a list of those who take part: "⟨Witnesses⟩: Ann Roe and Joe Moe". */
  readonly listLabels: ReadonlySet<string>;
  /**
   * Sets of words for one role in a talk, which one person holds at a time: "chair" and "chairman", "host" and
   * "presenter".
   */
  readonly labelsAlike: readonly ReadonlySet<string>[];
  /** First words of labels that name nobody: "⟨UNIDENTIFIED⟩ LIBRARIAN". */
  readonly unnamedLabels: ReadonlySet<string>;
  /** Those of {@link roleLabels} that mean another voice each time: "Archived ⟨recording⟩", "⟨Caller⟩". */
  readonly passingLabels: ReadonlySet<string>;
  /** What a text calls the talk that it prints with labels, in lower case: "transcript". */
  readonly recordWords: readonly string[];
  /** Titles beside the name of the one who asks in an interview: "our ⟨reporter⟩ Joe Moe". */
  readonly interviewers: ReadonlySet<string>;
  /** Words of the credit of the one who asks, before "by" or a colon: "⟨Interview⟩ by Joe Moe". */
  readonly interviewCredits: ReadonlySet<string>;
  /** Verb forms for asking, before "questions": "Joe Moe ⟨puts⟩ the questions". */
  readonly puttingForms: ReadonlySet<string>;
  /** Endings of labels for several people: "Noble ⟨Members⟩". */
  readonly groupEndings: readonly string[];
  /** Words of questions that address somebody, in lower case: "are ⟨you⟩ well?" */
  readonly addressingWords: ReadonlySet<string>;
  /** First words of a request that has no question mark: "⟨Tell⟩ us a secret." */
  readonly promptVerbs: ReadonlySet<string>;
  /** Last word or two of a letter before its signature, in lower case: "⟨yours faithfully⟩". */
  readonly letterClosings: ReadonlySet<string>;
  /** Words by which speakers refer to themselves: "⟨my⟩ mill". */
  readonly ownWords: ReadonlySet<string>;
  /** Those of {@link ownWords} that are the subject of a clause: "⟨we⟩ left". */
  readonly ownSubjects: ReadonlySet<string>;
  /** Those of {@link ownSubjects} for a single speaker: "⟨I⟩ left". */
  readonly singleSubjects: ReadonlySet<string>;
  /** The same as an object, or before what one has: "me", "my". */
  readonly singleObjects: ReadonlySet<string>;
}

/** Names of months and weekdays, in lower case and without full stops. */
export interface CalendarWords {
  /** The ending behind the figures of a decade, "’90⟨s⟩"; empty if there is none. */
  readonly decadeEnding: string;
  /** Endings behind the figure of a day: "16⟨th⟩". */
  readonly ordinalEndings: ReadonlySet<string>;
  /** The number of each month, 1 to 12, by name. */
  readonly months: ReadonlyMap<string, number>;
  /** Days of the week in full. They are never part of a name, as "Sun" and "Wed" may be. */
  readonly dayNames: ReadonlySet<string>;
  /** All names of the days of the week, abbreviated ones too: "⟨Wed⟩". */
  readonly weekdays: ReadonlySet<string>;
  /** Words that show that a month follows and not a given name: "in ⟨April⟩ Roe said". */
  readonly beforeMonths: ReadonlySet<string>;
  /** Words between a day and its month: "16th ⟨of⟩ April". */
  readonly ofMonth: ReadonlySet<string>;
  /** Words between a date and a time of day, besides the day of the week: "4 May ⟨at⟩ 14:08". */
  readonly betweenDateAndTime: ReadonlySet<string>;
  /** Words for the half of the day behind an hour, without full stops: "2 ⟨pm⟩". */
  readonly halves: ReadonlyMap<string, "morning" | "afternoon">;
}
