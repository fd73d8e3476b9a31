import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** Who said the last words of a text: a name, or what is printed of somebody whom nothing names. */
function lastSpeaker(text: string): string | null | undefined {
  const speaker = extract(text).quotes.at(-1)?.speakers[0];
  return speaker?.name ?? speaker?.attribution;
}

describe("who is meant in an interview that its writer tells", () => {
  it.each([
    ["who shrugs", "Tim Moe met Bob Loe, who told me that he was ill.\n\nMoe shrugs. “It may be,” he says.", "Tim Moe"],
    [
      "who shakes a head",
      "Bob Loe runs the mill. Tim Moe told me that it was wet.\n\nLoe shakes his head. “No,” he says.",
      "Bob Loe",
    ],
    [
      "who looks up",
      "Bob Loe runs the mill. Tim Moe told me that it was wet.\n\nLoe looks up. “I have a boat,” he said.",
      "Bob Loe",
    ],
    [
      "who sighs, without a verb of speech",
      "Ann Roe has a mill.\n\nRoe sighs. “I sold it in a wet spring and I never went back.”",
      "Ann Roe",
    ],
    [
      "who stops behind the words",
      "Ann Roe has a mill.\n\n“I sold it in a wet spring and I never went back.” She stops.",
      "Ann Roe",
    ],
    [
      "who speaks, and not who laughs",
      "Ann Roe has a mill. Jane Poe is her aunt.\n\nRoe laughs. “She has two,” says Poe.",
      "Jane Poe",
    ],
    [
      "nobody who only looks for a post",
      "Bob Loe left. Jane Poe is mayor.\n\nLoe looks for a post. “He has none,” she said.",
      "Jane Poe",
    ],
    [
      "a trade with an age",
      "Ann Roe has made soup.\n\nThe sculptor, 81, is ill. She says: “I swim in the lake.”",
      "Ann Roe",
    ],
    [
      "a victim who is told by age",
      "Ann Roe has made soup.\n\nThe victim, 81, told the court that it was cold.",
      "The victim",
    ],
    [
      "whose advice it is",
      "Ann Roe has a mill. Jane Poe has two.\n\nRoe’s advice? “Sell them before the spring is over.”",
      "Ann Roe",
    ],
  ])("%s", (_, text, expected) => expect(lastSpeaker(text)).toBe(expected));
});

describe("who is meant in a report of a podcast", () => {
  it.each([
    [
      "the guest, and not the host",
      "Tim Moe was on the Wet Mill podcast, hosted by Bob Loe.\n\nHe said that the mill was old.",
      "Tim Moe",
    ],
    [
      "the guest who answers",
      "Tim Moe spoke to presenter Bob Loe.\n\nWhen Loe asked why, he said that the mill was old.",
      "Tim Moe",
    ],
    [
      "the guest on somebody's show",
      "Tim Moe was on Bob Loe’s show on Monday.\n\nHe said that the mill was old.",
      "Tim Moe",
    ],
    ["a host who tells things", "Tim Moe was on the podcast with host Bob Loe.\n\nLoe said that it rained.", "Bob Loe"],
  ])("%s", (_, text, expected) => expect(lastSpeaker(text)).toBe(expected));
});
