/** Words beside the names of teams, in lower case but for letters. */
export interface SportWords {
  /** Plural verbs for what one team does to another: "Ashby ⟨host⟩ Moor". */
  readonly hosting: ReadonlySet<string>;
  /** Nouns for a team, behind where it plays: "the Dutch ⟨side⟩ De Quorl". */
  readonly sides: ReadonlySet<string>;
  /** Verbs for what clubs do with players and coaches: "Ashby Town ⟨sacked⟩ Roe". */
  readonly hiring: ReadonlySet<string>;
  /** Letters before the name of a club, as printed: "⟨AFC⟩ Quorlmere". */
  readonly lettersOfClubs: ReadonlySet<string>;
  /** The letter for a catch on the scorecard of a batter in cricket: "Doe ⟨c⟩ Roe b Moe 9". */
  readonly caught: string;
  /** The letter for the bowler there: "Doe c Roe ⟨b⟩ Moe 9". */
  readonly bowled: string;
  /** The possessive of a team: "Ashby kept ⟨their⟩ lead". */
  readonly their: string;
  /** Words for a team's season behind its possessive: "Their ⟨unbeaten⟩ ⟨run⟩". */
  readonly ofSeasons: ReadonlySet<string>;
  /** Three words for how a team turns a game: "Ashby ⟨came from behind⟩ to win". */
  readonly comebacks: ReadonlySet<string>;
  /** Words behind a score for how a game was decided: "Ashby 4-3 on ⟨penalties⟩". */
  readonly shootouts: ReadonlySet<string>;
  /**
   * Competitions before the colon of a headline. They are its topic and not the speaker: "⟨Formula One⟩: Ann Roe wins".
   */
  readonly competitions: ReadonlySet<string>;
}
