import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** Who speaks in each turn: by name, else as printed, else null. */
function speakersOf(...lines: string[]): (string | null)[] {
  return extract(lines.join("\n\n")).quotes.map(
    ({ speakers: [speaker] }) => speaker?.name ?? (speaker?.kind === "unknown" ? null : (speaker?.attribution ?? null)),
  );
}

describe("who answers in a record", () => {
  it("whom the question addresses, up to the next one", () => {
    expect(speakersOf("Q. Mr. Roe, did you see it?", "A. I did.", "Q. When?", "A. In May, as I told you.")).toEqual([
      null,
      "Roe",
      null,
      "Roe",
    ]);
    expect(
      speakersOf("Q. Good morning, Ms. Roe. Where were you?", "A. At home. I slept.", "Q. Why?", "A. I was ill."),
    ).toEqual([null, "Roe", null, "Roe"]);
  });

  it("and not of whom it speaks", () => {
    expect(
      speakersOf("Q. Mr. Roe, the mayor, was he there?", "A. I saw nobody.", "Q. Did you look?", "A. I did."),
    ).toEqual([null, null, null, null]);
    expect(speakersOf("Q: Does Mr. Roe, who owns it, pay you?", "A: I think so.", "Q: You know?", "A: I do.")).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("who is called, until another is", () => {
    expect(
      speakersOf(
        "MR. MOE: The defence calls Ann Roe.",
        "Q. Where were you?",
        "A. At home. I slept.",
        "MR. MOE: The defence calls Saul Poe.",
        "Q. And where were you?",
        "A. I was at the mill.",
      ),
    ).toEqual(["MOE", null, "Ann Roe", "MOE", null, "Saul Poe"]);
  });

  it("THE WITNESS, too", () => {
    expect(
      speakersOf(
        "Q. Mr. Roe, did you see it?",
        "A. At home. I slept.",
        "Q. Alone?",
        "A. I was.",
        "THE COURT: Are you sure?",
        "THE WITNESS: I am.",
      ),
    ).toEqual([null, "Roe", null, "Roe", "THE COURT", "Roe"]);
  });
});

describe("a name that is all that is said", () => {
  it("is that of the one who answers where the question asks for it", () => {
    expect(
      speakersOf("Q. Please state your name.", "A. Ann Roe.", "Q. Where were you?", "A. At home. I slept."),
    ).toEqual([null, "Ann Roe", null, "Ann Roe"]);
  });

  it("and else somebody of whom they speak", () => {
    expect(speakersOf("Q: Your favourite singer?", "A: Ann Roe", "Q: Do you cook?", "A: I never do.")).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("who asks", () => {
  it("says so before the question", () => {
    expect(
      speakersOf(
        "Q: Thank you. Ida Fenn with the Corran Post. Will you go?",
        "MR. MOE: I will not.",
        "Q: Will you stay?",
      ),
    ).toEqual(["Ida Fenn", "MOE", null]);
    expect(speakersOf("Q: Saul Poe from Corran asked you that. Will you go?", "MR. MOE: I will.", "Q: Why?")).toEqual([
      null,
      "MOE",
      null,
    ]);
  });

  it("stands in brackets behind the label", () => {
    expect(
      speakersOf("**Q (Rosa, Corran):** Can I go?", "**A:** You can.", "**Q (Anon):** Can I stay?", "**A:** No."),
    ).toEqual(["Rosa", null, "Anon", null]);
  });
});
