import { describe, expect, it } from "vitest";
import { carryOver, renameArticle } from "../../src/decisions/carry-over.ts";
import type { LoggedDecision } from "../../src/decisions/decision.ts";
import { redactText, toRedaction } from "../../src/redaction.ts";
import { logged, passageOf, quoteOf, spanOf } from "../helpers/decisions.ts";

const TEXT = "Rain\n\nBo Quill, a baker, met Ann Roe. “It rains,” Roe said.\n";
const FROM = "ab".repeat(32);
const TO = "cd".repeat(32);

function carried(words: string, ...decisions: LoggedDecision[]) {
  const redaction = toRedaction(TEXT, [spanOf(TEXT, words)], "X");
  const text = redactText(TEXT, redaction);
  return { text, ...carryOver(decisions, { text: TEXT, redaction, from: FROM, to: { sha256: TO, text } }) };
}

const roe = { role: "speaker", kind: "person", name: "Ann Roe", attribution: spanOf(TEXT, "Roe", 2) } as const;
const confirmed = logged(
  "confirm",
  { quote: quoteOf(TEXT, "“It rains,”", [roe]), part: "both" },
  { passage: passageOf(TEXT, "“It rains,”"), minute: 3 },
);

describe("decisions about a text that is redacted", () => {
  it("move with the words that they are about, spans within their values too, and stay their maker's", () => {
    const { text, decisions, dropped } = carried("Bo Quill, a baker,", { ...confirmed, reason: "heard it" });
    expect(dropped).toEqual([]);
    const [moved] = decisions;
    const { start, end } = spanOf(text, "“It rains,”");
    expect(moved).toMatchObject({
      article: TO,
      madeBy: "Mara Lind",
      madeAt: confirmed.madeAt,
      reason: "heard it",
      passage: { start, end, exact: "“It rains,”", prefix: "Rain\n\nX met Ann Roe. ", suffix: " Roe said.\n" },
      value: { quote: { spans: [{ start, end }], speakers: [{ attribution: spanOf(text, "Roe", 2) }] } },
    });
  });

  it("are dropped if the words are among what is redacted, or a span of their value is", () => {
    expect(carried("“It", confirmed)).toMatchObject({ decisions: [], dropped: [confirmed] });
    expect(carried("Roe said", confirmed)).toMatchObject({ decisions: [], dropped: [confirmed] });
  });

  it("are dropped if they say again what is redacted, in value or reason", () => {
    const headline = logged("state", { field: "headline", value: "Baker Bo Quill wet" });
    const because = { ...logged("withdraw", {}), reason: "Bo Quill asked for it" };
    const other = logged("state", { field: "section", value: "Weather" });
    const { decisions, dropped } = carried("Bo Quill", headline, because, other);
    expect(dropped).toEqual([headline, because]);
    expect(decisions).toMatchObject([{ article: TO, value: { field: "section", value: "Weather" } }]);
  });

  it("name the redacted article where they named the old one", () => {
    const split = { name: "Bo Quill", qualifier: "baker", articles: [FROM, "ef".repeat(32)] };
    const { articles } = renameArticle({ ...logged("split", split), article: null }, FROM, TO).value as typeof split;
    expect(articles).toEqual([TO, "ef".repeat(32)]);
  });
});
