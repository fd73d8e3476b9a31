/** Words of phrases of time, in lower case. */
export interface TimeWords {
  /** What passes before something else is said: "withdrew it the next ⟨morning⟩", "two ⟨days⟩ later". */
  readonly periodsOfTime: ReadonlySet<string>;
  /** Words behind {@link periodsOfTime}: "two days ⟨later⟩". */
  readonly sequels: ReadonlySet<string>;
  /**
   * Days on which something was said. They are not the subject of the verb behind them: "the league ⟨today⟩ rejected
   * it".
   */
  readonly dayWords: ReadonlySet<string>;
  /** Words behind a number that says how often, or for how many, something was done: "shared 80,000 ⟨times⟩". */
  readonly counted: ReadonlySet<string>;
  /**
   * Words that mean a day by themselves, each with how many days ago it was: "yesterday" → 1. A part of the day may
   * follow those of the past.
   */
  readonly daysAgo: ReadonlyMap<string, number>;
  /** Words before a part of the day and mean today's: "⟨this⟩ morning". */
  readonly thisDay: ReadonlySet<string>;
  /** Phrases for the evening of the day before, if they do not mean a period: "⟨last night⟩". */
  readonly nightsBefore: ReadonlySet<string>;
  /** First words of days with a name of their own: "Super Tuesday". */
  readonly beforeNamedDay: ReadonlySet<string>;
  /** Words behind a day: "Tuesday ⟨night⟩". */
  readonly partsOfDay: ReadonlySet<string>;
  /** Words before a day: "⟨late on⟩ Tuesday". */
  readonly beforeDay: ReadonlySet<string>;
  /** Words before a period: "⟨last⟩ week". */
  readonly beforePeriods: ReadonlySet<string>;
  /** Words before a month or year: "⟨in⟩ June" or "⟨in⟩ 2015". */
  readonly beforeYears: ReadonlySet<string>;
  /** Words behind a period: "two days ⟨ago⟩". */
  readonly ago: ReadonlySet<string>;
  /** "last ⟨week⟩". */
  readonly periods: ReadonlySet<string>;
  /** Words that show that something was said after what comes before: "said ⟨afterwards⟩ it was late". */
  readonly afterwards: ReadonlySet<string>;
  /** Phrases of time by themselves: "said ⟨recently⟩". */
  readonly timeAdverbs: ReadonlySet<string>;
  /** Numbers before a period: "⟨two⟩ years ago". */
  readonly periodCounts: ReadonlySet<string>;
  /** Words that say how exact such a number is: "⟨just over⟩ two years ago". */
  readonly beforeCounts: ReadonlySet<string>;
}
