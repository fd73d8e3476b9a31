/** Titles and forms of address before a name, which are no trade. In lower case, unless said otherwise. */
export interface FormsOfAddress {
  /** Abbreviated titles, with or without a full stop, that stand only before names: "⟨Dr.⟩ Roe". */
  readonly shortTitles: ReadonlySet<string>;
  /**
   * Forms of address without a full stop that make any capitalised word behind them a name, as printed: "⟨Dame⟩ White",
   * "⟨Mr⟩ Hill".
   */
  readonly sureTitles: ReadonlySet<string>;
  /**
   * Those of {@link sureTitles} that also make a name of a trade, in lower case and without a full stop: "⟨Mr⟩ Baker".
   */
  readonly beforeTrades: ReadonlySet<string>;
  /** Offices behind a form of address: "Mr. ⟨Speaker⟩". */
  readonly addressedOffices: ReadonlySet<string>;
  /** Forms of address that are not titles of an office: "⟨Ms.⟩ Roe". */
  readonly honorifics: ReadonlySet<string>;
  /** Forms of address before somebody who presides: "⟨Madam⟩ Speaker". */
  readonly addressesOfChairs: ReadonlySet<string>;
  /**
   * Titles before a given name alone, as printed and without a full stop, each with the title written out: "⟨Pope⟩
   * Joe", "⟨Sister⟩ Ann".
   */
  readonly titlesOfGivenNames: ReadonlyMap<string, string>;
  /** Titles of saints: "⟨Saint⟩ Ann" is a church, or somebody in a prayer. */
  readonly holy: ReadonlySet<string>;
  /** Styles of address: "Her ⟨Highness⟩". */
  readonly styles: ReadonlySet<string>;
  /** The same in letters, as printed: "⟨H.E.⟩ Dr Roe". */
  readonly styleLetters: ReadonlySet<string>;
  /** Titles of people whose name goes on with "of" and a place: "⟨Baroness⟩ Roe of Ashby". */
  readonly peerTitles: ReadonlySet<string>;
  /** Titles in the names of ships: "the ⟨Lady⟩ Ann". */
  readonly shipsTitles: ReadonlySet<string>;
}
