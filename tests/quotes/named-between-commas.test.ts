import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** Who said the last words of a text: a name, or what is printed of somebody whom nothing names. */
function lastSpeaker(text: string): string | null | undefined {
  const speaker = extract(text).quotes.at(-1)?.speakers[0];
  return speaker?.name ?? speaker?.attribution;
}

describe("the name between commas behind a longer description", () => {
  it.each([
    ["The secretary of the boat owners' league, Tom Roe, said the pier was shut.", "Tom Roe"],
    ["The officer in charge of the drill, Captain Tom Roe, said it was hot.", "Tom Roe"],
    ["The uncle of two of the missing girls, Tom Roe, said it was late.", "Tom Roe"],
    ["A mother of five, Mrs Quorla Roe, said her roof had gone.", "Quorla Roe"],
    ["A spokesman for the men who hold the port, Maj. Gen. Tom Roe, said in a broadcast that it was shut.", "Tom Roe"],
    ["A neighbour who saw the fire from her kitchen, Ann Roe, said it was late.", "Ann Roe"],
    ["One of the skippers, 52-year-old Tom Roe, told reporters that the boat had sunk.", "Tom Roe"],
    ["Her aunt, retired nurse Ann Roe, said it was late.", "Ann Roe"],
    ["The captain, Wales's Ann Roe, said it was late.", "Ann Roe"],
    ["The chairman himself, Tom Roe, said only that it was late.", "Tom Roe"],
    ["The widow of the guard, Mrs Ann Roe, said it was late.", "Ann Roe"],
    ["Mayor Tim Moe vetoed it. A spokeswoman for the mayor, Ann Roe, said he had not read it.", "Ann Roe"],
  ])("is whose words they are: %s", (text, name) => expect(lastSpeaker(text)).toBe(name));

  it.each([
    ["A spokeswoman for the mayor, Ann Roe, said it was late.", "A spokeswoman for the mayor"],
    ["The wife of the guard, Tom Roe, said it was late.", "The wife of the guard"],
    ["The brother of the victim, Tom Roe, said it was late.", "The brother of the victim"],
    ["A neighbour who saw the robber, Tom Roe, said it was late.", "A neighbour who saw the robber"],
    ["The head of the council, Ann Roe's brother, said it was late.", "The head of the council"],
    ["The head of the council, unlike Ann Roe, said it was late.", "The head of the council"],
    ["The head of the council, speaking to Ann Roe, said it was late.", "The head of the council"],
  ])("is not, where it may be another's: %s", (text, printed) => expect(lastSpeaker(text)).toBe(printed));
});

describe("a name of whatever words between commas, behind what somebody is and before what they say", () => {
  it.each([
    ["The trade minister, Quorlo Fall, said it was late.", "Quorlo Fall"],
    ["Her supervisor, Quorlia, shouted that it was late.", "Quorlia"],
    ["The harbour's spokesman, DSP Friday Quorlo, said it was late.", "Friday Quorlo"],
    ["The finance minister, Quor Sang-hyun, also told reporters it was late.", "Quor Sang-hyun"],
    ["Her counsel, Quorlo Hope SC, told the court that it was late.", "Quorlo Hope"],
    ["A rebel commander, Saw Quorl Ler, said it was late.", "Saw Quorl Ler"],
    ["“It is late,” Quorla, aged six, told me.", "Quorla"],
    ["Winnie Quorlett fell. Miss Quorlett, speaking from the ward, said it was late.", "Winnie Quorlett"],
    ["On behalf of the farmers, Miss Quorla Roe said it was late.", "Quorla Roe"],
  ])("is a person's: %s", (text, name) => expect(lastSpeaker(text)).toBe(name));

  it.each([
    ["The landlord, Quorlwatch, said it was late.", "The landlord"],
    ["Miss Universe said it was late.", "Miss Universe"],
    ["The man, Irish, said it was late.", "The man"],
    ["The mayor of the capital, Quorl, said it was late.", "The mayor of the capital"],
  ])("is not: %s", (text, printed) => expect(lastSpeaker(text)).toBe(printed));
});

describe("one word between commas, behind what firms and agencies are and before what they say", () => {
  it.each([
    "The regulator, Quorlwatch, said it was late.",
    "Its owner, Quorlwatch, said it was late.",
    "In its plan the contractor, Quorlwatch, said it was late.",
  ])("is a firm's: %s", (text) => {
    const [speaker] = extract(text).quotes.at(-1)?.speakers ?? [];
    expect([speaker?.kind, speaker?.name]).toEqual(["organisation", "Quorlwatch"]);
  });

  it("is a person's where it begins as people's names do", () =>
    expect(lastSpeaker("The dog's owner, Hope Roe, said it was late.")).toBe("Hope Roe"));

  it("is a firm's, too, of more words that are English", () =>
    expect(lastSpeaker("The quarry's owner, Silver Mills, said it was late.")).toBe("Silver Mills"));
});
