/**
 * What a language must give for its characters to become tokens, sentences and turns.
 *
 * @module
 */

export interface TextParts {
  readonly abbreviations: Abbreviations;
  readonly possessive: PossessiveWords;
  readonly turns: TurnWords;
  readonly calendar: CalendarWords;
  /**
   * Words that begin with an apostrophe where letters were left out ("’em", "’til", "rock ’n’ roll"): the mark before them
   * opens no quotation. Collected from dictionaries of English; lower case, without the apostrophe.
   */
  readonly elisions: ReadonlySet<string>;
  /** Endings and words behind which an apostrophe may belong to the word: "the Smith⟨s⟩’ turn", "go⟨in⟩’", "⟨o⟩’"; in lower case. */
  readonly clippedEndings: readonly string[];
  readonly clippedWords: ReadonlySet<string>;
  /**
   * Words of news English that are no names, in lower case: capitalised they show a title, a headline or the beginning of
   * a sentence. Provenance: learned from the training part of PolNeAR 1.0 (US political news, 2015–16): written in lower case in at least
   * twenty-five articles, or in two and capitalised inside a sentence twice; words that spaCy's small English model (MIT) marked mostly
   * as people when capitalised, and given names, are left out. */
  readonly commonWords: ReadonlySet<string>;
  /**
   * The commonest function words of English: enough to tell English prose from other languages in Latin script. They
   * make up about 40 % of the words of any news text; words shared with French, Spanish, German or Italian are left out.
   */
  readonly commonest: ReadonlySet<string>;
}

/** All that tokens and sentences need of a language. */
export type TokenWords = Pick<TextParts, "abbreviations" | "possessive">;

/** What shows an owner behind an apostrophe, in lower case. */
export interface PossessiveWords {
  /** "Smith’⟨s⟩"; empty in a language that has no such ending. */
  readonly ending: string;
  /** Endings of words behind which the apostrophe may stand alone: "the Smith⟨s⟩’ house". */
  readonly bareBehind: readonly string[];
}

/** Abbreviations that end in a full stop without ending a sentence, in lower case and without it. */
export interface Abbreviations {
  /** Capitals that are words, and no initials; of those, the ones that may end a sentence, and so a stop behind them is none of theirs. */
  readonly wordsOfOneLetter: ReadonlySet<string>;
  readonly lastLetters: ReadonlySet<string>;
  /** First parts of abbreviations, beside single letters, as printed: "⟨Ph⟩.D.". */
  readonly firstParts: ReadonlySet<string>;
  /** Names of one letter, with the full stop behind them, that end a sentence behind {@link leadingToX}: "wrote on ⟨X.⟩". */
  readonly namesOfOneLetter: ReadonlySet<string>;
  /** Of {@link eitherWay} those that need no capital: "⟨etc⟩.". */
  readonly inSmallLetters: ReadonlySet<string>;
  /** Nearly always followed by more of the same sentence: titles before names, "vs." */
  readonly beforeMore: ReadonlySet<string>;
  /** The same before a number alone: "No. 1", and not "He said no." */
  readonly beforeNumbers: ReadonlySet<string>;
  /** May end a sentence too; the next word decides: states, months, companies, degrees. */
  readonly eitherWay: ReadonlySet<string>;
  /** Words before the name of the network X: "she wrote on X." is a whole sentence, "John X." is not. */
  readonly leadingToX: ReadonlySet<string>;
  /** Words that, capitalised after an abbreviation, begin a sentence and no name. */
  readonly sentenceStarters: ReadonlySet<string>;
}

/** Words of the labels that transcripts and printed interviews put before what each speaker says. */
export interface TurnWords {
  /** Small words inside a label: "Minister of Lands", "Ludwig van der Berg". */
  readonly labelLinks: ReadonlySet<string>;
  /** The same behind the word of an office: "Minister of State ⟨at⟩ the Department of Lands". */
  readonly officeLinks: ReadonlySet<string>;
  /** The last words of labels of who gives evidence: "THE ⟨WITNESS⟩". */
  readonly witnessLabels: ReadonlySet<string>;
  /** Between two names they tell who puts the questions that are printed below: "Ms. Roe ⟨examined⟩ the foreman, Joe Moe". */
  readonly examiningForms: ReadonlySet<string>;
  /** Verbs by which a witness is called: "the defence ⟨calls⟩ Ann Roe". */
  readonly callingForms: ReadonlySet<string>;
  /** What a question says that asks who somebody is: “state your ⟨name⟩”, “please ⟨identify⟩ yourself”. */
  readonly namingWords: ReadonlySet<string>;
  /** Words between a reporter's name and that of the paper: "Ann Roe ⟨from⟩ the Courier". */
  readonly employerLinks: ReadonlySet<string>;
  /** What a line says that tells to whom somebody told what is printed, before the name of who wrote it down: "⟨As told to⟩ Joe Moe", "Ann Roe ⟨was talking to⟩ Joe Moe". */
  readonly toldPhrases: readonly string[];
  /** Words of headlines over a speech that is printed in full: "Remarks by Ann Roe", "Full text of". */
  readonly speechHeadlines: readonly string[];
  /** What stands beside the name of whom somebody calls upon to ask: "⟨Go ahead⟩, Joe." */
  readonly callingUpon: ReadonlySet<string>;
  /** What stands before a speaker's own name: "Welcome. ⟨I'm⟩ Ann Roe". */
  readonly selfNaming: readonly string[];
  /** Labels of who asks and of who answers, in lower case. */
  readonly questionLabels: ReadonlySet<string>;
  readonly answerLabels: ReadonlySet<string>;
  /** What a shot list puts before the language and the name of who is heard: "⟨SOUNDBITE⟩ (English) Ann Roe, mayor:". */
  readonly soundbites: ReadonlySet<string>;
  /** What readers send, before "from" and their name: "⟨Comment⟩ from Ann:". */
  readonly messageLabels: ReadonlySet<string>;
  /** Capitals before the number of a question: "⟨Q⟩12 Chair:". */
  readonly questionLetters: ReadonlySet<string>;
  /** Lines of such form that nobody speaks, in lower case, by their first word. */
  readonly noSpeakers: ReadonlySet<string>;
  /** Of them, those for what is heard beside words, as records print it in brackets: "(⟨Laughter⟩)". */
  readonly noises: ReadonlySet<string>;
  /** What stands between those after whom a case is called: "State ⟨v.⟩ Ann Roe". */
  readonly versus: ReadonlySet<string>;
  /** Between a name and the colon before what is printed of them without marks: "Ann Roe ⟨replies⟩: You are right." */
  readonly writingVerbs: ReadonlySet<string>;
  /** Words that begin a letter, or a column that answers one: "⟨Dear⟩ Ann: …" is no label, nor "⟨Ask⟩ Ann: he says …"; "⟨Congrats⟩ Ann". */
  readonly salutations: ReadonlySet<string>;
  /** What a columnist says to the reader before a name: "⟨Cue⟩ Ann Roe", "⟨Pity⟩ Ann Roe". */
  readonly presentingWords: ReadonlySet<string>;
  /** Words of the first and second person, by which talk is told from reports. */
  readonly talkingWords: ReadonlySet<string>;
  /** How a line begins that ends with whose words stand below: "⟨here is⟩ Ann Roe:". */
  readonly handingOver: ReadonlySet<string>;
  /** They stand for the words below a line: "sent me ⟨this⟩:". */
  readonly pointingAhead: ReadonlySet<string>;
  /** What shows that an article is an interview, in lower case. */
  readonly interviewWords: ReadonlySet<string>;
  /** The same in several words: "⟨face to face with⟩ Ann Roe". */
  readonly interviewPhrases: readonly string[];
  /** Between who answers and who asks: "Ann Roe was ⟨talking to⟩ Joe Moe". */
  readonly answeringPhrases: ReadonlySet<string>;
  /** Behind the name of who replies to what readers ask: "our editor, Ann Roe, ⟨answers⟩ your questions". */
  readonly answers: ReadonlySet<string>;
  /** Verbs between who answers and who asked: "Ann Roe ⟨tells⟩ Joe Moe". */
  readonly answeringVerbs: ReadonlySet<string>;
  /** Verbs between who asks and who answers: "Joe Moe ⟨meets⟩ the miller Ann Roe". */
  readonly meetingVerbs: ReadonlySet<string>;
  /** Between a verb of {@link interviewWords} and who is the other: "spoke ⟨to⟩ Ann Roe". */
  readonly talkLinks: ReadonlySet<string>;
  /** Those before whom somebody speaks to all of them: "faced the ⟨media⟩", "met ⟨reporters⟩". */
  readonly pressWords: ReadonlySet<string>;
  /** Offices that nobody holds by name in a label: "THE COURT", "MODERATOR", "Speaker 1". */
  readonly roleLabels: ReadonlySet<string>;
  /** How a label ends that tells which part of a talk follows, and not who speaks: "OPENING ⟨STATEMENT⟩". */
  readonly partLabels: ReadonlySet<string>;
  /** Before a list of who takes part: "⟨Witnesses⟩: Ann Roe and Joe Moe". */
  readonly listLabels: ReadonlySet<string>;
  /** Words for one office or part in a talk, which one holds at a time: "chair" and "chairman", "host" and "presenter". */
  readonly labelsAlike: readonly ReadonlySet<string>[];
  /** How labels begin that name nobody: "⟨UNIDENTIFIED⟩ LIBRARIAN". */
  readonly unnamedLabels: ReadonlySet<string>;
  /** Of {@link roleLabels} those that name one voice here and another there: "Archived ⟨recording⟩", "⟨Caller⟩". */
  readonly passingLabels: ReadonlySet<string>;
  /** What a text calls the words that it prints with labels, in lower case. */
  readonly recordWords: readonly string[];
  /** Who asks in an interview, as a title beside a name. */
  readonly interviewers: ReadonlySet<string>;
  /** How a label ends that is of several: "Noble ⟨Members⟩". */
  readonly groupEndings: readonly string[];
  /** Words of questions that are put to somebody, in lower case. */
  readonly addressingWords: ReadonlySet<string>;
  /** How what is asked without a question mark begins: "⟨Tell⟩ us a secret." */
  readonly promptVerbs: ReadonlySet<string>;
  /** How a letter ends before its signature, by its last word or two, in lower case: "⟨yours faithfully⟩". */
  readonly letterClosings: ReadonlySet<string>;
  /** Words of those who speak of themselves. */
  readonly ownWords: ReadonlySet<string>;
  /** Of those the ones that a clause has for its subject. */
  readonly ownSubjects: ReadonlySet<string>;
  /** Of these those of one who speaks. */
  readonly singleSubjects: ReadonlySet<string>;
}

/** Names of months and weekdays, in lower case and without full stops. */
export interface CalendarWords {
  /** What stands behind the figures of a decade, "’90⟨s⟩"; empty where nothing does. */
  readonly decadeEnding: string;
  /** What stands behind the figure of a day: "16⟨th⟩". */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Month by name, 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Days of the week in full: no part of a name, as "Sun" and "Wed" may be. */
  readonly dayNames: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  /** Before a month they show that it is one, and no given name: "in ⟨April⟩ Roe said". */
  readonly beforeMonths: ReadonlySet<string>;
  /** Between a day and its month: "16th ⟨of⟩ April". */
  readonly ofMonth: ReadonlySet<string>;
  /** Between a date and a time of day, beside the day of the week: "4 May ⟨at⟩ 14:08". */
  readonly betweenDateAndTime: ReadonlySet<string>;
  /** Halves of the day behind an hour, without full stops: "2 ⟨pm⟩". */
  readonly halves: ReadonlyMap<string, "morning" | "afternoon">;
}
