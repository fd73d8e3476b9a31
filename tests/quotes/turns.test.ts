import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { quotesIn } from "./notation.ts";

const all = (marked: string) => quotesIn(marked, ["direct", "mixed", "indirect"]);
const turns = (marked: string) => quotesIn(marked, ["direct"]);

describe("what looks like the turns of a transcript", () => {
  it("the signs of a horoscope, some of which are given names", () => {
    const stars = (signs: readonly string[]) =>
      extract(
        `Your week\n\n${signs.map((sign) => `${sign}: You travel, and you lose a hat. Do you care?`).join("\n\n")}\n`,
      );
    for (const signs of [
      ["Aries (March 21-April 19)", "Gemini (May 21-June 20)", "Leo (July 23-Aug. 22)"],
      ["ARIES", "TAURUS", "GEMINI", "LEO"],
      ["Leo", "Virgo", "Libra"],
    ]) {
      const { quotes, people, organisations } = stars(signs);
      expect([quotes, people, organisations]).toEqual([[], [], []]);
    }
    const { people } = extract(
      "A new test\n\nLeo Roe said Gemini, a machine, finds cancer, as it did in May.\n\nLeo left.\n",
    );
    expect(people.map(({ name }) => name)).toContain("Leo Roe");
    expect(stars(["Leo", "Ann", "Leo", "Ann"]).people.map(({ name }) => name)).toEqual(["Leo", "Ann"]);
  });

  it("a name in capitals and a verb before what a columnist writes", () => {
    const { quotes, people } = extract(
      "Ask Joan\n\nMy brother took my boat.\n\nJOAN SAYS: It is your boat. Take it back, and tell him so.\n\nBurn it.\n",
    );
    expect(quotes.map(({ text, speakers: [one] }) => `${text} | ${one?.name}`)).toEqual([
      "It is your boat. Take it back, and tell him so. | Joan",
    ]);
    expect(people.map(({ name }) => name)).toEqual(["Joan"]);
  });
});

describe("the turns of a transcript", () => {
  it("paragraphs labelled in capitals, without marks", () => {
    expect(all("Here is what they said. ¶ ‹ROE›: Where do we go? ¶ ‹MOE›: We stay here.")).toEqual([
      "Where do we go? | ROE",
      "We stay here. | MOE",
    ]);
  });

  it("turns in lines of one paragraph, and a time of the day below a name", () => {
    const speakers = (text: string) =>
      extract(text).quotes.map(({ text, speakers: [one] }) => `${text} | ${one?.name}`);
    const talk = "JOE MOE: Is it late?\nANN ROE: It is, Joe.\nJOE MOE: Do you mind?";
    const read = ["Is it late? | JOE MOE", "It is, Joe. | ANN ROE", "Do you mind? | JOE MOE"];
    expect(speakers(`A talk\n\nThey met on Monday.\n\n${talk}`)).toEqual(read);
    const record =
      "Ms Roe\n12:04 pm\nI asked twice.\n\nMr Moe\n12:05 pm\nI answered you.\n\nMs Roe\n12:06 pm\nYou did not.";
    expect(speakers(record)).toEqual(["I asked twice. | Roe", "I answered you. | Moe", "You did not. | Roe"]);
  });

  it("a name with “the” and what somebody is called", () => {
    expect(turns("‹ULRIC THE WET›: Is it late, Joe? ¶ ‹JOE›: It is. ¶ ‹ULRIC THE WET›: Do you mind?")).toHaveLength(3);
    const { people } = extract(
      "A play\n\nULRIC THE WET: Is it late, Joe?\n\nJOE: It is.\n\nULRIC THE WET: Do you mind?\n",
    );
    expect(people.map(({ name }) => name)).toEqual(["ULRIC THE WET", "Joe"]);
  });

  it("names in brackets, and those of subtitles; what a crowd does is none", () => {
    expect(turns("[‹ROE›] Is it late, Joe? ¶ [‹MOE›] It is. ¶ [‹ROE›] Do you mind?")).toEqual([
      "Is it late, Joe? | ROE",
      "It is. | MOE",
      "Do you mind? | ROE",
    ]);
    expect(turns("<v ‹ROE›>Is it late, Joe? ¶ <v ‹MOE›>It is. ¶ <v ‹ROE›>Do you mind?")).toHaveLength(3);
    expect(turns("[Laughter] We have a plan. ¶ [Applause] I like it. ¶ [Laughter] You may clap.")).toEqual([]);
  });

  it("the name behind a comma and what the speaker is", () => {
    expect(all("PRESENTER, ‹ANN ROE›: Is it late, Joe? ¶ ‹JOE MOE›: It is, we hear. ¶ ‹ANN ROE›: Thank you.")).toEqual([
      "Is it late, Joe? | ANN ROE",
      "It is, we hear. | JOE MOE",
      "Thank you. | ANN ROE",
    ]);
  });

  it("what a reader sends in under a label of two words", () => {
    expect(
      turns("Reader question: Will it rain? ¶ ‹Ann Roe›: It may. ¶ Reader question: Why? ¶ ‹Ann Roe›: I ask myself."),
    ).toEqual([
      "Will it rain? | Reader question",
      "It may. | Ann Roe",
      "Why? | Reader question",
      "I ask myself. | Ann Roe",
    ]);
  });

  it("the answers of one who has a label, where a remark to “you” stands among the questions that have none", () => {
    expect(
      turns(
        "Do you swim? ¶ ‹Ann Roe›: Daily. ¶ You have a boat. ¶ ‹Ann Roe›: Two of them. ¶ Why two? ¶ ‹Ann Roe›: I lost one.",
      ),
    ).toEqual(["Daily. | Ann Roe", "Two of them. | Ann Roe", "I lost one. | Ann Roe"]);
  });

  it("what somebody told to whoever wrote it down", () => {
    const told = ["I get up at five. | Ann Roe", "My mill is old. | Ann Roe"];
    const words = "I get up at five. ¶ My mill is old.";
    const introduction = "A working life ¶ ‹Ann Roe›, 58, runs the mill.";
    expect(turns(`${introduction} As told to Joe Moe. ¶ ${words}`)).toEqual(told);
    expect(turns(`${introduction} ¶ ${words} ¶ As told to Joe Moe`)).toEqual(told);
    expect(turns(`A working life ¶ ${words} ¶ ‹Ann Roe› was talking to Joe Moe`)).toEqual(told);
    expect(turns(`${introduction} ¶ ${words} ¶ Joe Moe was talking to Ida Loe`)).toEqual([]);
  });

  it("names that readers go by, and a question right above a label that comes back", () => {
    const chat =
      "Webchat ¶ PixieDot: Did you ever lie? ¶ ‹Ann Roe›: I did. ¶ bookworm9: Dogs or cats? ¶ ‹Ann Roe›: Hens.";
    expect(all(chat)).toEqual([
      "Did you ever lie? | PixieDot",
      "I did. | Ann Roe",
      "Dogs or cats? | bookworm9",
      "Hens. | Ann Roe",
    ]);
    expect(all("‹Ann Roe› met us. ¶ however: it rained. ¶ ‹Ann Roe›: I did.")).toEqual([]);
  });

  it("whoever says a name of their own is who bears it", () => {
    const speakers = (text: string) => extract(text).quotes.map((quote) => quote.speakers[0]?.name ?? null);
    const talk = "HOST: Welcome to Mill Talk. I'm Oskar Brandl.\n\nGUEST: Do I sit here?\n\nHOST: You may.";
    expect(speakers(`Mill Talk\n\nA transcript of our talk.\n\n${talk}`)).toEqual([
      "Oskar Brandl",
      null,
      "Oskar Brandl",
    ]);
  });

  it("lines that are a name alone, among those of others with an office", () => {
    const speakers = (text: string) => extract(text).quotes.map((quote) => quote.speakers[0]?.name ?? null);
    const call =
      "Operator\n\nWelcome to our call. I hand over to Petra Munk.\n\nPetra Munk\n\nThank you. We had a good year.\n\nOskar Brandl — Chief Executive\n\nThank you. I agree.\n\nOperator\n\nWe thank you all.";
    expect(speakers(`Earnings call\n\n${call}`)).toEqual([null, "Petra Munk", "Oskar Brandl", null]);
  });

  it("full names in capitals, with titles, and family names after them", () => {
    expect(
      all(
        "We print it. ¶ ‹ANN BLUMRICH›, HOST: Will it rain? ¶ SEN. ‹JOE GRANG›: It will. ¶ ‹BLUMRICH›: When? ¶ ‹GRANG›: No idea.",
      ),
    ).toEqual(["Will it rain? | ANN BLUMRICH", "It will. | JOE GRANG", "When? | ANN BLUMRICH", "No idea. | JOE GRANG"]);
  });

  it("and not whom a letter is written to", () => {
    expect(
      turns("Dear ‹Ann›: I met a man on Monday. He lied to me. ¶ Dear Sad: I am sorry. ¶ Dear ‹Ann›: I am late."),
    ).toEqual([]);
  });

  it("names in small letters, where speakers take turns and talk", () => {
    expect(
      turns("‹Ann Roe› met ‹Joe Moe›. ¶ ‹Roe›: Will it rain? ¶ ‹Moe›: It will rain. ¶ ‹Roe›: When will it?"),
    ).toEqual(["Will it rain? | Ann Roe", "It will rain. | Joe Moe", "When will it? | Ann Roe"]);
    expect(all("‹Ann Roe› met ‹Joe Moe›. ¶ ‹Roe›: Ten points. ¶ ‹Moe›: Nine points.")).toEqual([]);
    expect(all("‹Ann Roe› met ‹Joe Moe›. ¶ ‹Roe›: Ten points. ¶ ‹Moe›: Nine points. ¶ ‹Roe›: Six points.")).toEqual([]);
  });

  it("labels that end in a full stop, a dash or a time", () => {
    const expected = ["Did you know? | ROE", "I did. | MOE", "Since when? | ROE"];
    expect(turns("It went: ¶ Senator ‹ROE›. Did you know? ¶ Mr. ‹MOE›. I did. ¶ Senator ‹ROE›. Since when?")).toEqual(
      expected,
    );
    expect(turns("It went: ¶ ‹ROE› — Did you know? ¶ ‹MOE› — I did. ¶ ‹ROE› — Since when?")).toEqual(expected);
    expect(turns("It went: ¶ ‹ROE› 00:12 Did you know? ¶ ‹MOE› 00:14 I did. ¶ ‹ROE› 00:20 Since when?")).toEqual(
      expected,
    );
  });

  it("a full name first, and then its initials, given name or family name alone", () => {
    expect(
      turns(
        "‹Ann Roe-Poe› met ‹Joe Moe›. ¶ ‹Ann Roe-Poe›: Will it rain? ¶ ‹Joe Moe›: It will, I think. ¶ ‹ARP›: When will it? ¶ ‹Joe›: At six.",
      ),
    ).toEqual(["Will it rain? | Ann Roe-Poe", "It will, I think. | Joe Moe", "When will it? | ARP", "At six. | Joe"]);
    expect(
      turns(
        "‹Joe Moe› met us. ¶ The Weekly Mill: Will it rain? ¶ Mr ‹Moe›: It will, I think. ¶ TWM: When will it? ¶ Mr ‹Moe›: At six.",
      ),
    ).toEqual([
      "Will it rain? | The Weekly Mill",
      "It will, I think. | Joe Moe",
      "When will it? | TWM",
      "At six. | Joe Moe",
    ]);
  });

  it("a name in capitals behind a time in brackets, without a colon", () => {
    expect(
      turns(
        "Episode 3. ¶ [00:01] ‹ANN ROE› (HOST) Will it rain? ¶ [00:04] CPL. ‹JOE MOE› (RET’D) I had one boat. ¶ [00:09] ‹ANN ROE› “When” is what I ask.",
      ),
    ).toEqual(["Will it rain? | ANN ROE", "I had one boat. | JOE MOE", "“When” is what I ask. | ANN ROE"]);
    expect(
      all("The day in brief. ¶ [10:01] ‹NASA› has a rocket. ¶ [10:04] Rain in Corran. ¶ [10:09] ‹NASA› has none."),
    ).toEqual([]);
  });

  it("a title, a name in small letters and a full stop, as committees print them, and the office that opens the session", () => {
    expect(
      turns(
        "The record. ¶ Chairwoman ‹Poe›. The committee will come to order. ¶ Mr. ‹Roe›. Did you know? ¶ Ms. ‹Moe-Ash›. I did. ¶ Mr. ‹Roe›. Since when?",
      ),
    ).toEqual([
      "The committee will come to order. | Poe",
      "Did you know? | Roe",
      "I did. | Moe-Ash",
      "Since when? | Roe",
    ]);
    expect(all("They wrote to Mr. ‹Roe›. ¶ Mr. ‹Roe›. Mrs. ‹Moe›. You saw them there. ¶ The peat was wet.")).toEqual(
      [],
    );
  });

  it("brackets within brackets, and an office that was named once", () => {
    expect(
      turns(
        "Evidence. ¶ The Chair (Mr. ‹Joe Poe› (Ashby—Moor, Lib.)): We begin. ¶ Ms. ‹Ann Roe› (Fen, CPC): Why are we here? ¶ The Chair: I ask that, too. ¶ Ms. ‹Ann Roe›: Thank you.",
      ),
    ).toEqual([
      "We begin. | Joe Poe",
      "Why are we here? | Ann Roe",
      "I ask that, too. | Joe Poe",
      "Thank you. | Ann Roe",
    ]);
  });

  it("a seat, party, role or office in brackets or behind a dash, and a time before the name", () => {
    const expected = ["Did you know? | Ann Roe", "I did. | Joe Moe", "Since when? | Ann Roe"];
    expect(
      turns("Questions. ¶ ‹Ann Roe› (Ashby) (Lab): Did you know? ¶ ‹Joe Moe› (guest): I did. ¶ ‹Roe›: Since when?"),
    ).toEqual(expected);
    expect(
      turns("The call. ¶ ‹Ann Roe› -- Analyst: Did you know? ¶ ‹Joe Moe› -- Chief: I did. ¶ ‹Roe›: Since when?"),
    ).toEqual(expected);
    expect(
      turns("Episode 3. ¶ [00:01] ‹Ann Roe›: Did you know? ¶ [00:04] ‹Joe Moe›: I did. ¶ [00:09] ‹Roe›: Since when?"),
    ).toEqual(expected);
  });

  it("the name in brackets behind an office", () => {
    expect(
      turns("Questions. ¶ ‹Ann Roe›: When? ¶ The Minister for Peat (Sir ‹Joe Moe›): I do not know. ¶ ‹Roe›: Why not?"),
    ).toEqual(["When? | Ann Roe", "I do not know. | Joe Moe", "Why not? | Ann Roe"]);
  });

  it("somebody whom the label does not name", () => {
    expect(turns("It went: ¶ MS. ‹ROE›: Were you there? ¶ THE WITNESS: I was. ¶ MS. ‹ROE›: When?")).toEqual([
      "Were you there? | ROE",
      "I was. | THE WITNESS",
      "When? | ROE",
    ]);
  });

  it("a label with an article or a role is nobody's name", () => {
    const text =
      "Peat and eels\n\nTHE MIRROR: Ms. Rehn, is it cold?\n\nSGT. REHN: I am frozen.\n\nNOBLE LORDS: Oh!\n\n" +
      "THE MIRROR: Do you want soup?\n\nSGT. REHN: I do.";
    const { people, quotes } = extract(text);
    expect(people.map(({ name }) => name)).toEqual(["Rehn"]);
    expect(quotes.map(({ speakers }) => speakers[0]?.attribution)).toEqual([
      "THE MIRROR",
      "SGT. REHN",
      "NOBLE LORDS",
      "THE MIRROR",
      "SGT. REHN",
    ]);
  });

  it("numbers before questions, and given names that are places too", () => {
    expect(
      turns("It went: ¶ Q12 Chair: Is it safe? ¶ Ms. ‹Roe›: I think so. ¶ Q13 Chair: Is that all? ¶ Ms. ‹Roe›: It is."),
    ).toEqual(["Is it safe? | Chair", "I think so. | Roe", "Is that all? | Chair", "It is. | Roe"]);
    const { quotes } = extract(
      "Two chairs\n\nOur guest today is the keeper Selma Bru, and our host is Jan Petty.\n\n" +
        "Jan: Do you swim?\n\nSelma: I sink.\n\nJan: I see.",
    );
    expect(quotes.map(({ speakers }) => speakers[0]?.name)).toEqual(["Jan Petty", "Selma Bru", "Jan Petty"]);
  });

  it("a title, a seat in brackets or an age marks a speaker who comes only once", () => {
    expect(
      turns(
        "Questions. ¶ Mr. ‹Roe› (Ashby, Lab.): Why is the pier shut? ¶ Hon. ‹Moe› (Minister of Piers): I had it shut. ¶ Some members: Oh, oh!",
      ),
    ).toEqual(["Why is the pier shut? | Roe", "I had it shut. | Moe", "Oh, oh! | Some members"]);
    expect(turns("We asked. ¶ ‹Ann›, 9, from Ashby: I like eels. ¶ ‹Joe Moe›, 71, smith: We all do.")).toEqual([
      "I like eels. | Ann",
      "We all do. | Joe Moe",
    ]);
    expect(turns("The count. ¶ Mr. ‹Roe› (Ashby): 40 per cent. ¶ Mr. ‹Moe› (Fen): 39 per cent.")).toEqual([]);
    expect(
      turns("CONGRESSIONAL RECORD ¶ Mr. ‹ROE›. I rise to speak of peat. ¶ The PRESIDING OFFICER. The clerk will call."),
    ).toEqual(["I rise to speak of peat. | ROE", "The clerk will call. | The PRESIDING OFFICER"]);
  });

  it("another's words are not those of the turn above, however the label is written", () => {
    const words =
      "It went: ¶ ‹ROE›: Where do we go? ¶ ‹MOE›: We stay here. ¶ Chair: I think we have heard. ¶ Dr ‹Poe›: I have not. ¶ ‹ROE›: You have.";
    expect(turns(words)).toEqual([
      "Where do we go? | ROE",
      "We stay here. | MOE",
      "I think we have heard. | Chair",
      "I have not. | Poe",
      "You have. | ROE",
    ]);
    expect(
      turns("It went: ¶ ‹ROE›: Where do we go? ¶ ‹MOE›: We stay here. ¶ ‹Ann Poe›: I go. ¶ ‹ROE›: We all go."),
    ).toEqual(["Where do we go? | ROE", "We stay here. | MOE", "I go. | Ann Poe", "We all go. | ROE"]);
  });

  it("the side of a call before the name, the number of a juror, and an office with its department", () => {
    expect(
      turns(
        "The call. ¶ Q - ‹Ann Roe›: What of churn? ¶ A - ‹Joe Moe›: We have none. ¶ Q - ‹Ann Roe›: And you, Sue? ¶ A - ‹Sue Poe›: I agree.",
      ),
    ).toEqual(["What of churn? | Ann Roe", "We have none. | Joe Moe", "And you, Sue? | Ann Roe", "I agree. | Sue Poe"]);
    expect(turns("The call. ¶ <Q – ‹Ann Roe›>: What of churn? ¶ <A – ‹Joe Moe›>: We have none.")).toEqual([
      "What of churn? | Ann Roe",
      "We have none. | Joe Moe",
    ]);
    expect(
      turns(
        "It went: ¶ MS. ‹ROE›: Are you well? ¶ JUROR NO. 7: I am. ¶ MS. ‹ROE›: Could you decide? ¶ JUROR NO. 7: No.",
      ),
    ).toEqual(["Are you well? | ROE", "I am. | JUROR NO. 7", "Could you decide? | ROE", "No. | JUROR NO. 7"]);
    const { quotes } = extract(
      "Piers and harbours\n\nDeputy Sean Grole: When will the pier be mended?\n\n" +
        "Minister of State at the Department of Marine Affairs (Deputy Nora Quill): I saw it in August.\n\nDeputy Sean Grole: Which August?",
    );
    expect(quotes.map(({ speakers }) => speakers[0]?.name)).toEqual(["Sean Grole", "Nora Quill", "Sean Grole"]);
  });

  it("readers who wrote in, a trade behind the name, and a title in brackets", () => {
    expect(
      turns(
        "Live chat. ¶ Comment from ‹Ann Roe›: Will you sign? ¶ ‹Joe Moe›: We are looking. ¶ Comment from ‹Sue Poe› in Ashby: Why not? ¶ ‹Joe Moe›: Money.",
      ),
    ).toEqual(["Will you sign? | Ann Roe", "We are looking. | Joe Moe", "Why not? | Sue Poe", "Money. | Joe Moe"]);
    expect(turns("We asked. ¶ ‹Ann Roe›, teacher: I like it. ¶ ‹Joe Moe›, shop owner: My trade will go.")).toEqual([
      "I like it. | Ann Roe",
      "My trade will go. | Joe Moe",
    ]);
    expect(
      turns("It went: ¶ Hon. (Dr.) ‹Ann Roe› (Ashby, UDA): Is it in order? ¶ Hon. ‹Joe Moe› (Fen, ODM): I think so."),
    ).toEqual(["Is it in order? | Ann Roe", "I think so. | Joe Moe"]);
  });

  it("a list of who takes part is no turn", () => {
    const talk = "‹Ann Roe›: Did you know? ¶ ‹Joe Moe›: I did. ¶ ‹Ann Roe›: Since when?";
    const expected = ["Did you know? | Ann Roe", "I did. | Joe Moe", "Since when? | Ann Roe"];
    for (const list of ["Witnesses: Dr ‹Ann Roe› and ‹Joe Moe›.", "Panel: ‹Ann Roe›, ‹Joe Moe›"])
      expect(turns(`${list} ¶ ${talk}`)).toEqual(expected);
    expect(turns(`${talk} ¶ Guests: Go home, ‹Joe›!`)).toEqual([...expected, "Go home, Joe! | Guests"]);
  });

  it("who took the pictures, the sound and the music speak no turn", () => {
    expect(
      turns(
        "Two minutes. ¶ Mill: Is it loud? ¶ ‹Ann Roe›: It is, I fear. ¶ M: Since when? ¶ AR: Since May. ¶ Photograph: ‹Joe Moe›",
      ),
    ).toEqual(["Is it loud? | Mill", "It is, I fear. | Ann Roe", "Since when? | M", "Since May. | Ann Roe"]);
    expect(
      turns("Pylons. ¶ ‹ROE›: Are you up? ¶ FX: WIND ¶ ‹MOE›: I am. ¶ SOUND: ‹Sue Poe› ¶ ‹ROE›: Do you look down?"),
    ).toEqual(["Are you up? | ROE", "I am. | MOE", "Do you look down? | ROE"]);
  });

  it("a family name that is an adjective, a trade before a name, and somebody unidentified", () => {
    const { people, quotes } = extract(
      "Water\n\nLEILA GROSS, HOST: Is the water safe to drink?\n\nUNIDENTIFIED LIBRARIAN: I boil it.\n\nGROSS: Do you?\n\n" +
        "DR. ANSON TREADLE, CHEMIST: I have.\n\nGROSS: Thank you.",
    );
    expect(people.map(({ name }) => name)).toEqual(["LEILA GROSS", "ANSON TREADLE"]);
    expect(quotes.map(({ speakers }) => speakers[0]?.name ?? speakers[0]?.attribution)).toEqual([
      "LEILA GROSS",
      "UNIDENTIFIED LIBRARIAN",
      "LEILA GROSS",
      "ANSON TREADLE",
      "LEILA GROSS",
    ]);
  });

  it("“the witness” of a label is no one who was named before", () => {
    const { quotes } = extract(
      "The trial\n\nThe harbour master was questioned by the prosecutor, Adele Renn, before Judge Conrad Munk on Monday.\n\n" +
        "MS. RENN: Where were you?\n\nTHE WITNESS: In my office.\n\nMS. RENN: Were you alone?\n\nTHE WITNESS: I was.",
    );
    expect(quotes.map(({ speakers }) => speakers[0]?.name ?? speakers[0]?.attribution)).toEqual([
      "Adele Renn",
      "THE WITNESS",
      "Adele Renn",
      "THE WITNESS",
    ]);
  });

  it("a turn goes on in the next paragraph as long as it talks, but for notes in brackets", () => {
    expect(
      turns("It went: ¶ ‹ROE›: You paid? ¶ ‹MOE›: We did. ¶ (LAUGHTER) ¶ We paid twice. ¶ ‹ROE›: When did you?"),
    ).toEqual(["You paid? | ROE", "We did. […] We paid twice. | MOE", "When did you? | ROE"]);
    expect(
      turns("It went: ¶ ‹ROE›: You paid? ¶ ‹MOE›: We did. ¶ The court rose for lunch. ¶ ‹ROE›: When did you?"),
    ).toEqual(["You paid? | ROE", "We did. | MOE", "When did you? | ROE"]);
  });

  it("labels inside marks are no part of the words", () => {
    expect(all("It went on: ¶ “‹ROE›: Where do we go now? ¶ “‹MOE›: We all stay here.”")).toEqual([
      "Where do we go now? | ROE",
      "We all stay here.” | MOE",
    ]);
  });

  it("of a transcript that is in marks as a whole, each paragraph behind one, notes and the line below it are nobody's words", () => {
    const talk = '"FENN: Why?\n\n"ROE: It leaks. It —.\n\n"(CROSSTALK.)\n\n"FENN: It is safe.\n\n"ROE: Bring a bucket.';
    const text = `Roe on the dam\n\nPartial transcript as follows:\n\n${talk}\n\n"Follow Dana Pell on Twitter @danapell."`;
    expect(extract(text).quotes.map((quote) => quote.text)).toEqual([
      "Why?",
      "It leaks. It —.",
      "It is safe.",
      "Bring a bucket.",
    ]);
  });

  it("“Q” and “A” without a colon, as official briefings and courts print them", () => {
    expect(
      turns(
        "The briefing. ¶ MS. ‹ROE›: Good morning. ¶ Q Is the bridge shut? ¶ MS. ‹ROE›: It is, I fear. ¶ Q   For how long? ¶ MS. ‹ROE›: We do not know.",
      ),
    ).toEqual([
      "Good morning. | ROE",
      "Is the bridge shut? | ?",
      "It is, I fear. | ROE",
      "For how long? | ?",
      "We do not know. | ROE",
    ]);
    expect(
      turns("The record. ¶ BY MR. ‹ROE›: ¶ Q Did you see it? ¶ A I did. ¶ Q Where was it? ¶ A It was in my yard."),
    ).toEqual(["Did you see it? | ROE", "I did. | ?", "Where was it? | ROE", "It was in my yard. | ?"]);
    expect(
      turns("The peat was wet. ¶ A Mill Lane man came. ¶ Was it you? ¶ A Moor Row man left. ¶ We saw him."),
    ).toEqual([]);
  });

  it("recordings that are played, with who speaks in them, and those with nobody", () => {
    expect(
      turns(
        "Episode 3. ¶ [00:01] ‹Ann Roe›: Did you know? ¶ [00:09] Archived recording (‹Joe Moe›): I dig peat. ¶ [00:12] ‹Ann Roe›: You heard him. ¶ [00:15] Archived recording: We say no. ¶ [00:19] a bell rings",
      ),
    ).toEqual([
      "Did you know? | Ann Roe",
      "I dig peat. | Joe Moe",
      "You heard him. | Ann Roe",
      "We say no. | Archived recording",
    ]);
  });

  it("somebody in the audience, or with a number", () => {
    expect(
      turns(
        "A panel on bread. ¶ CHAIR: Shall we begin? ¶ ‹MOE›: I would rather not. ¶ Man in audience: You never do! ¶ UNIDENTIFIED PERSON #2: Are you the millers? ¶ ‹MOE›: I am.",
      ),
    ).toEqual([
      "Shall we begin? | CHAIR",
      "I would rather not. | MOE",
      "You never do! | Man in audience",
      "Are you the millers? | UNIDENTIFIED PERSON #2",
      "I am. | MOE",
    ]);
  });

  it("no headline, and no paragraph that tells what somebody has", () => {
    expect(
      turns("Panel: who pays for bread? ¶ Chair: Shall we begin? ¶ ‹Moe›: I would rather not. ¶ Chair: And you?"),
    ).toEqual(["Shall we begin? | Chair", "I would rather not. | Moe", "And you? | Chair"]);
    expect(
      turns(
        "‹ANN ROE›: Why do we bake? ¶ My aunt, a miller, had a saying: “Bread costs nothing.” She never gave me any.",
      ),
    ).toEqual([]);
  });

  it("members of a parliament on lines of their own, with a seat and a party, and with an office", () => {
    const speakers = (text: string) => extract(text).quotes.map((quote) => quote.speakers[0]?.name ?? null);
    const debate =
      "Petra Munk (Ashby) (Lab)\n\nWhat steps is he taking to dredge the weir?\n\nThe Parliamentary Under-Secretary of State for Weirs (Mr Oskar Brandl)\n\nMy right hon. Friend announced it in May.\n\nPetra Munk\n\nI am grateful to the Minister. Will he come and see it?\n\nMr Brandl\n\nI will.";
    expect(speakers(`The Weirs\n\n${debate}`)).toEqual(["Petra Munk", "Oskar Brandl", "Petra Munk", "Oskar Brandl"]);
    expect(speakers("Elected\n\nPetra Munk (Ashby) (Lab)\n\nThe Weirs\n\nThey met in May, and I was there.")).toEqual(
      [],
    );
  });

  it("a title and a name in capitals in the brackets behind an office", () => {
    const { people, quotes } = extract(
      "Oral answers\n\nSHRI R. QUORLAN: Sir, will you tell us?\n\nTHE MINISTER OF PEAT (SHRIMATI USHA VENDLE): Sir, I will.\n\n" +
        "SHRI R. QUORLAN: Sir, when?\n\nSHRIMATI USHA VENDLE: I cannot say.",
    );
    expect(people.map(({ name }) => name)).toEqual(["R. QUORLAN", "USHA VENDLE"]);
    expect(quotes.map(({ speakers }) => speakers[0]?.name)).toEqual([
      "R. QUORLAN",
      "USHA VENDLE",
      "R. QUORLAN",
      "USHA VENDLE",
    ]);
  });

  it("a full name and an office, each on a line of its own, that come back", () => {
    const record =
      "Oral answers ¶ ‹Hanna Roe› ¶ The ferry has not run since Tuesday, and I have no answer. ¶ The Minister for Peat ¶ I have answered. ¶ ‹Hanna Roe› ¶ When? ¶ The Minister for Peat ¶ I did on Friday.";
    expect(turns(record)).toEqual([
      "The ferry has not run since Tuesday, and I have no answer. | Hanna Roe",
      "I have answered. | The Minister for Peat",
      "When? | Hanna Roe",
      "I did on Friday. | The Minister for Peat",
    ]);
    expect(
      turns(
        "News ¶ Read More ¶ You can see it all here, and so can we. ¶ Share This ¶ We go. ¶ Read More ¶ I do. ¶ Share This ¶ We do.",
      ),
    ).toEqual([]);
  });

  it("a role in a call to the police is nobody's name", () => {
    const { people, quotes } = extract(
      "The call\n\nPolice released the call on Monday. This is a transcript.\n\nDISPATCHER: What is your emergency?\n\n" +
        "CALLER: I have an eel in my bath.\n\nDISPATCHER: Is it alive?",
    );
    expect(people).toEqual([]);
    expect(quotes.map(({ speakers }) => speakers[0]?.attribution)).toEqual(["DISPATCHER", "CALLER", "DISPATCHER"]);
  });

  it("the one turn of a report that names its speaker above, without what is heard behind it", () => {
    const report = (turn: string) =>
      turns(`Lord ‹Ashby›, the minister, told them that fares would rise. ¶ Lady ‹Roe› said it was late. ¶ ${turn}`);
    expect(report("Lord ‹Ashby›: I am sorry, but money is money. (Laughter)")).toEqual([
      "I am sorry, but money is money. | Ashby",
    ]);
    expect(report("Lord ‹Corran›: I am sorry.")).toEqual([]);
    expect(report("Lord ‹Ashby›: I beg you to think again.")).toEqual([]);
    expect(report("Lord ‹Ashby›: a life in boats. He was born in Sorrel.")).toEqual([]);
  });

  it("a motion that goes on in the next paragraph, and several members, and one of a side", () => {
    const record =
      "‹Ann Roe› (Sorrel) (Lab): I beg to move, ¶ That this House has considered fares. ¶ ‹Joe Moe› (Ashby) (Con): Will she give way? ¶ ‹Ann Roe›: I will. ¶ ";
    const said = turns(`${record}Several hon. Members: Shame! ¶ An opposition member: They will remember you!`);
    expect(said[0]).toBe("I beg to move, […] That this House has considered fares. | Ann Roe");
    expect(said.slice(3)).toEqual(["Shame! | Several hon. Members", "They will remember you! | An opposition member"]);
  });

  it("no headings of questions, and a question that nobody signs", () => {
    const talk = "‹Ann Roe›: I do not know. ¶ Follow-up: Who would? ¶ ‹Ann Roe›: I said no.";
    expect(turns(`QUESTIONS ON NOTICE: Buses ¶ Corran Post: Can you say? ¶ ${talk}`).slice(1)).toEqual([
      "I do not know. | Ann Roe",
      "Who would? | ?",
      "I said no. | Ann Roe",
    ]);
  });

  it("the name behind an office of several words, and then the office alone", () => {
    expect(
      turns(
        "Official Spokesperson, Shri ‹Joe Moe›: Good evening. I have one item. ¶ Reporter: Is it late, sir? ¶ Official Spokesperson: It is, we hear.",
      ).map((one) => one.split(" | ")[1]),
    ).toEqual(["Joe Moe", "Reporter", "Joe Moe"]);
  });

  it("people in recordings, with what they were and when", () => {
    expect(
      turns(
        "‹Ivy Roe›, cutter, 1949–61: You could smell it. ¶ ‹Joe Moe›, dyer, 1950–82: I said to Tim, it does not go. ¶ ‹Ann Loe›, cook, 1966–82: We sang.",
      ),
    ).toEqual(["You could smell it. | Ivy Roe", "I said to Tim, it does not go. | Joe Moe", "We sang. | Ann Loe"]);
  });

  it("a letter that is signed on the next line, and not the column that answers it", () => {
    expect(
      turns(
        "Q: My lock broke in May. ¶ — ‹Joe Moe›, Ashby ¶ A: When I called the firm, a clerk told me that it would pay.",
      ),
    ).toEqual(["My lock broke in May. | Joe Moe"]);
  });

  it("what somebody writes behind a verb and a colon, to the end of the paragraph", () => {
    expect(turns("‹Ivy Roe› replies: You are right. A stair is a road. ¶ Burn one.")).toEqual([
      "You are right. A stair is a road. | Ivy Roe",
    ]);
    expect(turns("‹Ivy Roe› replies: The mill is shut. It was sold. ¶ Burn one.")).toEqual([]);
    expect(turns("My brother took my boat. ¶ ‹Ivy Roe› says: It is your boat. Tell him so. ¶ He will yield.")).toEqual([
      "It is your boat. Tell him so. | Ivy Roe",
    ]);
  });

  it("whoever is examined is not whom the case is called after", () => {
    expect(
      turns("State v. ‹Joe Corran› ¶ Q. Where were you? ¶ A. At home. I was asleep. ¶ Q. Alone? ¶ A. I was."),
    ).toEqual(["Where were you? | ?", "At home. I was asleep. | ?", "Alone? | ?", "I was. | ?"]);
  });

  it("one label makes no transcript", () => {
    expect(all("The facts. ¶ BACKGROUND: The plan was made last year.")).toEqual([]);
  });

  it("what markets, sports pages and columns label is no talk", () => {
    expect(
      all("Shares fell. ¶ OIL: Crude lost 2 percent. ¶ BONDS: Yields rose. ¶ THE WEEK: We meet on Monday."),
    ).toEqual([]);
    expect(
      all("A list. ¶ GOOD WEEK: The keeper. ¶ BAD WEEK: The coach. ¶ NEXT UP: You can see them in Ashby."),
    ).toEqual([]);
  });

  it("the first turn heads no article", () => {
    const { article, quotes } = extract(
      "ANN ROE: Welcome back. Is it cold?\n\nJOE MOE: I am frozen.\n\nROE: Thank you.",
    );
    expect(article.headline).toBeNull();
    expect(quotes.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      "direct Welcome back. Is it cold?",
      "direct I am frozen.",
      "direct Thank you.",
    ]);
  });
});

describe("live pages", () => {
  it("times on lines of their own part entries and end no header", () => {
    const { article, people } = extract(
      "Budget live\n\n12.31pm\n\nA tax will rise\n\nFinance minister Oskar Brandl says that the tax will rise.\n\n12.38pm\n\n" +
        "The shadow minister, Lena Foss, says that it is late.",
    );
    expect(article.headline).toBe("Budget live");
    expect(people.map(({ name }) => name)).toEqual(["Oskar Brandl", "Lena Foss"]);
  });
});

describe("printed interviews", () => {
  it("questions and answers have no printed speaker", () => {
    expect(all("Some facts. ¶ Q: Where do we go? ¶ A: We stay here.")).toEqual([
      "Where do we go? | ?",
      "We stay here. | ?",
    ]);
  });

  it("answers are of the one whom the interview introduces", () => {
    expect(turns("An interview with ‹Ann Roe›. ¶ Q: Where do you go? ¶ A: I stay here.")).toEqual([
      "Where do you go? | ?",
      "I stay here. | Ann Roe",
    ]);
  });

  it("but not where the answers speak of that person, or say no “I”", () => {
    expect(turns("An interview about ‹Ann Roe›. ¶ Q: Where do you go? ¶ A: I follow ‹Roe›.")).toContain(
      "I follow Roe. | ?",
    );
    expect(turns("We asked about ‹Ann Roe›. ¶ Q: Will you see the trial? ¶ A: It begins on Monday.")).not.toContain(
      "It begins on Monday. | Ann Roe",
    );
    expect(turns("‹Ann Roe› and ‹Joe Moe› spoke to us. ¶ Q: When? ¶ A: I forget.")).toContain("I forget. | ?");
  });

  it("questions are of whom the text calls the reporter", () => {
    const { quotes } = extract(
      "A chat about peat\n\nThe digger Hanne Kvist talked to our reporter Oskar Brandl in the port of Ashby on Monday.\n\n" +
        "Q: Do you like peat?\n\nA: I love it.",
    );
    expect(quotes.map(({ speakers }) => speakers[0]?.name)).toEqual(["Oskar Brandl", "Hanne Kvist"]);
  });

  it("a label that has a line of its own, with the office behind a dash", () => {
    expect(
      turns(
        "The earnings call. ¶ ‹Ann Roe› — Chief Executive Officer ¶ We had a good year. ¶ ‹Joe Moe› — Harrow Bank ¶ Will you have another? ¶ ‹Ann Roe› — Chief Executive Officer ¶ I hope so.",
      ),
    ).toEqual(["We had a good year. | Ann Roe", "Will you have another? | Joe Moe", "I hope so. | Ann Roe"]);
    expect(all("The peat stayed wet. ¶ ‹Ann Roe› — Chief Executive Officer ¶ We had a good year.")).toEqual([]);
    expect(
      turns(
        "The earnings call. ¶ Operator ¶ Welcome to the call. ¶ ‹Ann Roe› — President, Peat ¶ We had a good year. ¶ Operator ¶ The first question comes now. ¶ ‹Joe Moe› — Harrow Bank ¶ Will you have another?",
      ),
    ).toEqual([
      "Welcome to the call. | Operator",
      "We had a good year. | Ann Roe",
      "The first question comes now. | Operator",
      "Will you have another? | Joe Moe",
    ]);
  });

  it("an office at first, with the name in brackets, and the name later", () => {
    expect(
      turns("The record. ¶ The Minister for Peat (Mr. ‹Moe›): I move it. ¶ ‹Ann Roe›: Why? ¶ Mr. ‹Moe›: I must."),
    ).toEqual(["I move it. | Moe", "Why? | Ann Roe", "I must. | Moe"]);
  });

  it("questions in bold or italics, as plain text marks them", () => {
    expect(
      turns("We met ‹Ann Roe›. ¶ **Do you like peat?** ¶ I love it. ¶ **Where do you dig it?** ¶ In my garden."),
    ).toEqual(["I love it. | Ann Roe", "In my garden. | Ann Roe"]);
  });

  it("answers without labels, between questions that are put to “you”", () => {
    expect(turns("We met ‹Ann Roe›. ¶ Do you like peat? ¶ I love it. ¶ Where do you dig it? ¶ In my garden.")).toEqual([
      "I love it. | Ann Roe",
      "In my garden. | Ann Roe",
    ]);
    expect(
      turns("We met ‹Ann Roe›. ¶ Do you like peat? ¶ “I love it.” ¶ Where do you dig it? ¶ “In my garden.”"),
    ).toEqual(["“I love it.” | Ann Roe", "“In my garden.” | Ann Roe"]);
    expect(
      turns(
        "We met ‹Ann Roe›. ¶ Do you like peat? ¶ They said, “No peat.” Then they sent me some. ¶ Where do you dig it? ¶ In my garden.",
      ),
    ).toEqual(["They said, “No peat.” Then they sent me some. | Ann Roe", "In my garden. | Ann Roe"]);
  });

  it("what is set off as the questions are is asked, though it ends in no question mark", () => {
    expect(
      turns(
        "We met ‹Ann Roe›. ¶ **Do you like peat?** ¶ I love it. ¶ **They say you sleep in it.** ¶ They lie. ¶ **Where do you dig it?** ¶ In my garden.",
      ),
    ).toEqual(["I love it. | Ann Roe", "They lie. | Ann Roe", "In my garden. | Ann Roe"]);
  });

  it("a remark between two answers is nobody's, where each question has one paragraph behind it", () => {
    expect(
      turns(
        "We met ‹Ann Roe›. ¶ Do you like peat? ¶ I love it. ¶ The council calls it mud. ¶ It is all the council has. ¶ Where do you dig it? ¶ In my garden.",
      ),
    ).toEqual(["I love it. | Ann Roe", "It is all the council has. | Ann Roe", "In my garden. | Ann Roe"]);
    expect(
      turns(
        "We met ‹Ann Roe›. ¶ Do you like peat? ¶ I love it. ¶ We dig it by hand. ¶ It is heavy. ¶ Where do you dig it? ¶ In my garden.",
      ),
    ).toHaveLength(4);
  });

  it("of two who spoke the one of whom it is told who it is", () => {
    const speakers = (opening: string) =>
      extract(
        `A chat of peat\n\n${opening} in the port of Ashby on Monday.\n\nDo you dig it?\n\nI do.\n\nWhat do you do with it?\n\nWe burn it.`,
      ).quotes.map((quote) => quote.speakers[0]?.name ?? null);
    expect(speakers("The painter Hanne Kvist spoke to Oskar Brandl")).toEqual(["Hanne Kvist", "Hanne Kvist"]);
    expect(speakers("Oskar Brandl spoke with the painter Hanne Kvist")).toEqual(["Hanne Kvist", "Hanne Kvist"]);
    expect(speakers("The painter Hanne Kvist spoke to the novelist Oskar Brandl")).toEqual([]);
    expect(speakers("Hanne Kvist spoke to Oskar Brandl")).toEqual([]);
  });

  it("of two who spoke the one who “was talking to” the other", () => {
    expect(
      turns(
        "Seven minutes. ¶ Why snails? ¶ Because I had goats. ¶ Do you sell them? ¶ I do, by the pound. ¶ ‹Ann Roe› was talking to ‹Joe Moe›.",
      ),
    ).toEqual(["Because I had goats. | Ann Roe", "I do, by the pound. | Ann Roe"]);
    expect(
      turns(
        "Seven minutes. ¶ Why snails? ¶ Because I had goats. ¶ Do you sell them? ¶ I do, by the pound. ¶ ‹Ann Roe› thanked ‹Joe Moe›.",
      ),
    ).toEqual([]);
  });

  it("answers that do not speak of “I”, where the questions are put to somebody who is met", () => {
    expect(
      turns("Face to face with ‹Ann Roe› ¶ Q: Were you lonely? ¶ A: Never. ¶ Q: Were you bored? ¶ A: On Sundays."),
    ).toEqual(["Were you lonely? | ?", "Never. | Ann Roe", "Were you bored? | ?", "On Sundays. | Ann Roe"]);
    expect(
      turns("The tax of ‹Ann Roe› ¶ Q: Will you pay? ¶ A: Only on peat. ¶ Q: Can you appeal? ¶ A: Not before May."),
    ).toEqual(["Will you pay? | ?", "Only on peat. | ?", "Can you appeal? | ?", "Not before May. | ?"]);
  });

  it("a questionnaire that prints each answer behind its question", () => {
    expect(
      turns(
        "The Saturday questionnaire ¶ ‹Ann Roe›, 52, keeps bees. ¶ What do you fear? Being read to. ¶ Whom do you admire? My postman. ¶ What do you owe your parents? Forty pounds.",
      ),
    ).toEqual(["Being read to. | Ann Roe", "My postman. | Ann Roe", "Forty pounds. | Ann Roe"]);
    expect(
      turns(
        "Three questions with ‹Ann Roe› ¶ 1. First loaf? A brick, said my aunt. ¶ 2. Best miller? My aunt. ¶ 3. Any regrets? I sold the mill.",
      ),
    ).toEqual(["A brick, said my aunt. | Ann Roe", "My aunt. | Ann Roe", "I sold the mill. | Ann Roe"]);
    expect(
      turns(
        "The Saturday questionnaire ¶ ‹Ann Roe›, 52, keeps bees. ¶ What do you fear? ‹A man› said “Sell” and left. ¶ Whom do you admire? My postman. ¶ What do you owe? Forty pounds.",
      ),
    ).toEqual(["A man said “Sell” and left. | Ann Roe", "My postman. | Ann Roe", "Forty pounds. | Ann Roe"]);
    expect(
      turns(
        "The new tax of ‹Ann Roe› ¶ Do you need to pay? Only on peat. ¶ Who collects it? The county. ¶ Can you appeal? Not before May.",
      ),
    ).toEqual([]);
  });

  it("a text that is nothing but questions to “you” and answers of “I”, whoever the line below says it is", () => {
    expect(
      turns(
        "You wrote it in a mill. Why? ¶ It was cheap, and I like the noise. ¶ Did you sleep? ¶ Hardly. ¶ ‹Ann Roe› has a book out on Friday.",
      ),
    ).toEqual(["It was cheap, and I like the noise. | Ann Roe", "Hardly. | Ann Roe"]);
    expect(
      turns(
        "‹Ann Roe› has announced a levy. ¶ Do you have to pay? ¶ You do if you own two mills. ¶ How do you pay? ¶ By post.",
      ),
    ).toEqual([]);
    expect(
      turns("‹Ann Roe› resigned on Monday. ¶ What happens now? ¶ We do not know. ¶ Who follows her? ¶ Her deputy."),
    ).toEqual([]);
  });

  it("a speech that is printed in full below a headline that says so, or a line with who holds it", () => {
    expect(
      turns(
        "Full text of ‹Ann Roe›'s address ¶ Friends, good morning. ¶ When I was young we had no mill. ¶ You have one.",
      ),
    ).toEqual([
      "Friends, good morning. | Ann Roe",
      "When I was young we had no mill. | Ann Roe",
      "You have one. | Ann Roe",
    ]);
    expect(turns("What the judge said ¶ Judge ‹Ann Roe›: ¶ Please stand. I have read it. ¶ You lied to us.")).toEqual([
      "Please stand. I have read it. | Ann Roe",
      "You lied to us. | Ann Roe",
    ]);
    expect(
      turns(
        "Remarks by ‹Ann Roe› anger millers ¶ We have all heard it before. ¶ You may laugh, but ‹Ann Roe› has a point.",
      ),
    ).toEqual([]);
    expect(
      turns(
        "The night of the flood ¶ Following is the text of the speech that ‹Ann Roe› gave. ¶ I was late. ¶ We wept.",
      ),
    ).toEqual(["I was late. | Ann Roe", "We wept. | Ann Roe"]);
    expect(turns("Remarks by ‹Ann Roe› to ‹Joe Moe› ¶ We met in May. ¶ I was late.")).toEqual([]);
  });

  it("who asks, in brackets before the question or behind its letter, and questions of a court by number", () => {
    expect(
      turns(
        "We print it. ¶ Q: (‹Hanna Roe›, Courier) Will you go? ¶ A: No. ¶ Q (‹Peter Moe›, Radio Ashby): When? ¶ A: I said no. ¶ Q: (Inaudible) go?",
      ),
    ).toEqual(["Will you go? | Hanna Roe", "No. | ?", "When? | Peter Moe", "I said no. | ?", "(Inaudible) go? | ?"]);
    expect(
      turns(
        "Evidence ¶ Q.No.14: Did you see it? ¶ Ans: Yes, I did. ¶ Question No. 15: Who else did? ¶ Ans: We all did.",
      ),
    ).toEqual(["Did you see it? | ?", "Yes, I did. | ?", "Who else did? | ?", "We all did. | ?"]);
  });

  it("two who answer what is asked without a label, of whom one has a single turn", () => {
    expect(
      turns(
        "Sisters ‹Hanna Roe› and ‹Petra Roe› run it. ¶ Who picks the films? ¶ ‹Hanna›: I do. ¶ ‹Petra›: I do, too. ¶ Who counts? ¶ ‹Petra›: Nobody. We are late.",
      ),
    ).toEqual(["I do. | Hanna", "I do, too. | Petra", "Nobody. We are late. | Petra"]);
  });

  it("labels that strokes part from the words", () => {
    const expected = ["Can you see? | GRIT", "I can. | Ann Roe", "And now? | GRIT", "The sea. | Ann Roe"];
    for (const sign of ["//", "/", "|"]) {
      const talk = `GRIT ${sign} Can you see? ¶ ‹Roe› ${sign} I can. ¶ GRIT ${sign} And now? ¶ ‹Roe› ${sign} The sea.`;
      expect(turns(`In conversation: ‹Ann Roe›, miller ¶ ${talk}`), sign).toEqual(expected);
    }
  });

  it("answers with a label behind questions without", () => {
    const dashed =
      "‹Ann Roe› keeps bees. ¶ _Why bees?_ ¶ ‹Roe› – Nobody let me cook. ¶ _Was she right?_ ¶ ‹Roe› – It was me.";
    expect(turns(dashed)).toEqual(["Nobody let me cook. | Ann Roe", "It was me. | Ann Roe"]);
    const told =
      "‹Ann Roe› keeps bees. ¶ She has two farms. ¶ ‹Roe› – My life is good. ¶ So was hers. ¶ ‹Roe› – I go on.";
    expect(turns(told)).toEqual([]);
    expect(
      turns("‹Ann Roe› keeps bees. ¶ Why come home? ¶ ‹Roe›: Nobody let me cook. ¶ Was she right? ¶ ‹Roe›: It was me."),
    ).toEqual(["Nobody let me cook. | Ann Roe", "It was me. | Ann Roe"]);
    expect(turns("‹Ann Roe› keeps bees. ¶ She has two farms. ¶ ‹Roe›: A life. ¶ Was it? ¶ ‹Roe›: The books.")).toEqual(
      [],
    );
  });

  it("four answers or more behind their questions, half of them of “I” and “my”, whatever the text calls itself", () => {
    expect(
      turns(
        "How I spend it ¶ ‹Ann Roe›, 52, keeps bees. ¶ Do you save? My father told me to. ¶ Your first job? I folded sheets. ¶ Best investment? Two hives. ¶ Worst? A horse. I do not talk about it.",
      ),
    ).toEqual([
      "My father told me to. | Ann Roe",
      "I folded sheets. | Ann Roe",
      "Two hives. | Ann Roe",
      "A horse. I do not talk about it. | Ann Roe",
    ]);
    expect(
      turns(
        "How I spend it ¶ ‹Ann Roe›, 52, keeps bees. ¶ **Do you save?** I do. ¶ **Your first job?** I folded sheets. ¶ **Do you fear bees?** My own. ¶ **Do you read?** No.",
      ),
    ).toEqual(["I do. | Ann Roe", "I folded sheets. | Ann Roe", "My own. | Ann Roe", "No. | Ann Roe"]);
    expect(
      turns(
        "What the rules mean ¶ ‹Ann Roe› announced them. ¶ Do you need a permit? Only in the street. ¶ How much will you pay? Forty pounds. ¶ When do you need it? From May. ¶ Can you appeal? Yes.",
      ),
    ).toEqual([]);
  });

  it("a column that asks itself questions is no interview", () => {
    expect(turns("‹Ann Roe› has won. ¶ What now? ¶ I fear the worst. ¶ Who will pay? ¶ We will, as ever.")).toEqual([]);
  });

  it("initials and given names in labels are tied to who is introduced", () => {
    const speakers = (text: string) => extract(text).quotes.map((quote) => quote.speakers[0]?.name ?? null);
    const text = "A chat\n\nThe diver Hanne Kvist talked to Oskar Brandl in the port of Ashby on Monday.\n\n";
    expect(speakers(`${text}HK: Do you swim?\n\nOB: I sink.\n\nHK: I see.`)).toEqual([
      "Hanne Kvist",
      "Oskar Brandl",
      "Hanne Kvist",
    ]);
    const office =
      "A chat\n\nThe presenter Greta Sund talked to the minister, Petra Munk, on Monday. This is a transcript.\n\n";
    expect(speakers(`${office}GS: Do you swim?\n\nPM: I sink.\n\nGS: I see.`)).toEqual([
      "Greta Sund",
      "Petra Munk",
      "Greta Sund",
    ]);
    expect(speakers(`${office}HOST: Do you swim?\n\nPM: I sink.\n\nHOST: I see.`)).toEqual([
      "Greta Sund",
      null,
      "Greta Sund",
    ]);
    expect(speakers(`${text}Hanne: Do you swim?\n\nOskar: I sink.\n\nHanne: I see.`)).toEqual([
      "Hanne Kvist",
      "Oskar Brandl",
      "Hanne Kvist",
    ]);
  });
});

describe("what begins as turns do and is none", () => {
  const quotes = (text: string) =>
    extract(text).quotes.map(({ text, speakers: [one] }) => `${text} | ${one?.name ?? one?.attribution}`);

  it.each(["—", ":"])("reports from places in capitals with %s", (sign) => {
    const items = [
      `VARDE ${sign} A barge sank on US Route 9, the police said. No one was hurt. “We heard a bang,” said Greta Sund.`,
      `OLMBY ${sign} The council found no fault with the pier.`,
      `VARDE ${sign} The baths will open on Friday. “You may bring your own towel,” said Oskar Brandl.`,
    ];
    expect(quotes(`County round-up\n\n${items.join("\n\n")}`)).toEqual([
      "A barge sank on US Route 9 | the police",
      "“We heard a bang,” | Greta Sund",
      "“You may bring your own towel,” | Oskar Brandl",
    ]);
  });

  it("letters to an editor", () => {
    const letters = [
      "To the editor: I read about the pier. You were right.\n\nGreta Sund, Varde",
      "Re: “Pier is safe” (May 3). I doubt it. Do you?\n\nOskar Brandl, Olmby",
      "To the editor: My ferry was late.\n\nPetra Munk, Varde",
    ];
    expect(quotes(`Letters\n\n${letters.join("\n\n")}`)).toEqual([]);
  });
});

describe("who answers letters under a label", () => {
  it("says what stands there, in all its paragraphs; the letters are no turns", () => {
    const letters = [
      "DEAR DR. KVIST: My ear rings all day. Should I worry? — Ringing in Varde",
      "DR. KVIST: You need not.\n\nIf you hear bells, call me.",
      "DEAR DR. KVIST: My knee clicks. Is that bad?",
      "DR. KVIST: No. Mine does.",
    ];
    const { quotes } = extract(`Ask Dr. Kvist\n\n${letters.join("\n\n")}`);
    expect(quotes.map(({ text }) => text)).toEqual(["You need not. […] If you hear bells, call me.", "No. Mine does."]);
  });
});
