import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** What is said directly in a text with a headline, whose paragraphs are parted by “¶”, and who says it. */
function said(text: string): string[] {
  const { quotes } = extract(`A talk by the river\n\n${text.replaceAll(" ¶ ", "\n\n")}\n`);
  return quotes
    .filter(({ kind }) => kind === "direct")
    .map(({ text: words, speakers: [speaker] }) => `${words} | ${speaker?.name ?? speaker?.attribution ?? "?"}`);
}

describe("turns that are marked by a dash alone", () => {
  it.each(["— ", "– ", "- ", "—"])(
    "are questions of nobody known and the interviewee's answers, behind “%s”",
    (dash) => {
      const talk = [
        "You have called this your last mill.",
        "I have called each my last.",
        "And is it?",
        "My wife hopes so.",
      ];
      expect(
        said(`The miller Hanne Kvist receives us at home. ¶ ${talk.map((turn) => dash + turn).join(" ¶ ")}`),
      ).toEqual([
        "You have called this your last mill. | ?",
        "I have called each my last. | Hanne Kvist",
        "And is it? | ?",
        "My wife hopes so. | Hanne Kvist",
      ]);
    },
  );

  it("go on behind what happens meanwhile", () => {
    expect(
      said(
        "Joe Roe receives us in his kitchen. ¶ — What did you do to them? ¶ — I asked for receipts. ¶ He opens the window. ¶ — Will you go? ¶ — Ask me on Friday. ¶ — Joe Roe",
      ),
    ).toEqual([
      "What did you do to them? | ?",
      "I asked for receipts. | Joe Roe",
      "Will you go? | ?",
      "Ask me on Friday. | Joe Roe",
    ]);
  });

  it("go on in paragraphs without a dash that say “I”, and of nobody else", () => {
    const talk = (between: string) =>
      said(`Joe Roe receives us. ¶ – Do you row? ¶ – I sink. ¶ ${between} ¶ – Why? ¶ – It is cold.`).slice(1, -2);
    expect(talk("But I may try. ¶ I like the sea.")).toEqual([
      "I sink. | Joe Roe",
      "But I may try. | Joe Roe",
      "I like the sea. | Joe Roe",
    ]);
    expect(talk("He pours me a cup, and I drink it.")).toEqual(["I sink. | Joe Roe"]);
    expect(talk("The kettle sings.")).toEqual(["I sink. | Joe Roe"]);
    const told = said("Joe Roe receives me. ¶ – Do you row? ¶ – I sink. ¶ I look away. ¶ – Why? ¶ – It is cold.");
    expect(told.slice(1, -2)).toEqual(["I sink. | Joe Roe"]);
  });

  it("are nobody's where it is not always the other one who asks, or two are named", () => {
    expect(
      said(
        "Ann Roe has sold fish here for years. Joe Moe has bought it. ¶ — Have you sold it? ¶ — I have not. They call it “progress” here. ¶ — To whom, then? ¶ — Do you want it? ¶ — I might.",
      ),
    ).toEqual([
      "Have you sold it? | ?",
      "I have not. They call it “progress” here. | ?",
      "To whom, then? | ?",
      "Do you want it? | ?",
      "I might. | ?",
    ]);
  });

  it("are theirs whom the paragraph names, without what names them", () => {
    expect(
      said(
        "Ann Roe and Joe Moe met at noon. ¶ — Is it late? ¶ — It is late, said Roe. He looked at the clock. ¶ — Will you go? asks Moe. ¶ — It is late, says Ann Roe. ¶ — Never! she says. ¶ — I told you so, I think.",
      ),
    ).toEqual([
      "Is it late? | ?",
      "It is late | Ann Roe",
      "Will you go? | Joe Moe",
      "It is late | Ann Roe",
      "I told you so, I think. | ?",
    ]);
  });

  const round = (turn: string) => said(`Ann Roe and Joe Moe met. ¶ — Do you swim? ¶ — I sink. ¶ — A pity. ¶ ${turn}`);
  const others = ["Do you swim? | ?", "I sink. | ?", "A pity. | ?"];

  it("are read without what is told between dashes", () => {
    const { quotes } = extract(
      "A talk\n\nThey met.\n\n— Do you swim?\n\n— I sink.\n\n— Never. – She laughs. – I was told not to.\n",
    );
    const { text, spans } = quotes[2] ?? {};
    expect(text).toBe("Never. […] I was told not to.");
    expect(spans?.map(({ role, text: part }) => `${role}: ${part}`)).toEqual([
      "content: Never.",
      "content: I was told not to.",
    ]);
    expect(round("— Never. – She laughs.")).toEqual([...others, "Never. | ?"]);
  });

  it.each([
    "— Never. She laughs.",
    "— Never. Roe laughs.",
    "— I never do. She laughs.",
    "— Will you go? — Ask me on Friday.",
    "— Will you go? — She will. — I asked you.",
    "— It is late. – Too late.",
    "— Never! she says.",
    "— Ann Roe",
  ])("are left out where something may be told in them, or another may speak: “%s”", (turn) => {
    expect(round(turn)).toEqual(others);
  });
});

describe("what stands behind dashes and is no talk", () => {
  it.each([
    ["a list with a question", "— The council approved it. ¶ — Who will pay? ¶ — The mayor resigned."],
    ["words", "— milk ¶ — bread ¶ — Do you want it? ¶ — I do. ¶ — the mayor"],
    [
      "an agenda",
      "— Opening by the mayor. ¶ — Should the mill be sold? ¶ — Any other business. ¶ — Bring your own cup.",
    ],
    ["a menu", "— Soup of the day. ¶ — Do you eat fish? ¶ — Cod, with peas. ¶ — My mother's pie."],
    ["a list to ask oneself", "— Do I need it? ¶ — Would I miss it? ¶ — Can you swim? ¶ — If not, I stay at home."],
    ["questions that a paper answers", "— Can I bring my dog? ¶ — You can. ¶ — Can I pay by card? ¶ — You can not."],
    ["verse", "— Who comes there, ¶ — who comes by the wall? ¶ — It is I. ¶ — Will you stay? ¶ — and the boats"],
    ["two turns", "— Will you go? ¶ — Ask me on Friday."],
    ["signatures and credits", "— Ann Roe ¶ — Photo by Joe Moe. ¶ — Do you swim? Write to me."],
  ])("%s", (_, list) => {
    expect(said(`The vet Ann Roe runs the fair in Corran. ¶ ${list}`)).toEqual([]);
  });

  it("what is reported in a list stays indirect", () => {
    expect(
      said("CORRAN — The council met. ¶ — The mill is to close, said Ann Roe. ¶ — Will you vote? ¶ — Rain."),
    ).toEqual([]);
  });
});
