import { describe, expect, it } from "vitest";
import { ENGLISH } from "../../src/languages/en/english.ts";
import { creditsOf } from "./marked-layout.ts";

/** A credit line, and the credits it states. All names are invented. */
const LINES: readonly (readonly [string, readonly string[]])[] = [
  ["(Reporting by Ada Lund)", ["reporter Ada Lund"]],
  ["(Reporting By  Ada Lund ; editing by Tom Byrne )", ["reporter Ada Lund", "editor Tom Byrne"]],
  ["(Reporting by Ada Lund, editing by Tom Byrne)", ["reporter Ada Lund", "editor Tom Byrne"]],
  ["(Reporting by Ada Lund. Editing by Tom Byrne.)", ["reporter Ada Lund", "editor Tom Byrne"]],
  ["(Reporting by Ada Lund Editing by Tom Byrne)", ["reporter Ada Lund", "editor Tom Byrne"]],
  ["(Reporting by Ada Lund;editing by Tom Byrne)", ["reporter Ada Lund", "editor Tom Byrne"]],
  ["(Writing by Ada Lund: editing by Tom Byrne)", ["writer Ada Lund", "editor Tom Byrne"]],
  ["(Reporting by Ada Lund; edting by Tom Byrne)", ["reporter Ada Lund", "editor Tom Byrne"]],
  ["(Editing Ada Lund and Tom Byrne)", ["editor Ada Lund", "editor Tom Byrne"]],
  ["(Reporting by Ada Lund/Tom Byrne)", ["reporter Ada Lund", "reporter Tom Byrne"]],
  ["(Reporting by Ada Lund & Tom Byrne)", ["reporter Ada Lund", "reporter Tom Byrne"]],
  ["(Reporting by Ada Lund an Tom Byrne)", ["reporter Ada Lund", "reporter Tom Byrne"]],
  ["(Reporting by Conor Mac an Ghoill and Ada Lund)", ["reporter Conor Mac an Ghoill", "reporter Ada Lund"]],
  [
    "- Author: Ada Lund in Berlin, <al@example.com>\n- Editing by: Tom Byrne, Tel: +49 30 5550 0000",
    ["author Ada Lund@Berlin", "editor Tom Byrne"],
  ],
  ["(Reporting also by Ada Lund)", ["reporter Ada Lund"]],
  ["(With reporting by Ada Lund; Writing by Tom Byrne)", ["reporter Ada Lund", "writer Tom Byrne"]],
  ["(Additional reporting by Ada Lund)", ["contributor Ada Lund"]],
  ["(Further reporting by Ada Lund)", ["contributor Ada Lund"]],
  ["(Reporting and writing by Ada Lund)", ["reporter Ada Lund", "writer Ada Lund"]],
  [
    "(Additional writing and reporting by Ada Lund and Tom Byrne)",
    ["writer Ada Lund", "writer Tom Byrne", "contributor Ada Lund", "contributor Tom Byrne"],
  ],
  ["(Reporting, writing and editing by Ada Lund)", ["reporter Ada Lund", "writer Ada Lund", "editor Ada Lund"]],
  ["(Graphics by Ada Lund; Research by Tom Byrne)", ["other Ada Lund", "other Tom Byrne"]],
  ["(Compiled by Ada Lund from Reuters source material)", ["compiler Ada Lund"]],
  ["(By Ada Lund. Graphics by Tom Byrne.)", ["author Ada Lund", "other Tom Byrne"]],
  ["(Reporting by Ada Lund; Eva Stone)", ["reporter Ada Lund", "reporter Eva Stone"]],
  [
    "(Reporting by Ada Lund; Editing by Tom Byrne; and Eva Stone)",
    ["reporter Ada Lund", "editor Tom Byrne", "editor Eva Stone"],
  ],
  // Places
  ["(Reporting by Ada Lund and Tom Byrne in Oslo)", ["reporter Ada Lund@Oslo", "reporter Tom Byrne@Oslo"]],
  ["(Reporting by Ada Lund, Tom Byrne in Oslo)", ["reporter Ada Lund@Oslo", "reporter Tom Byrne@Oslo"]],
  ["(Reporting by Ada Lund; Tom Byrne in Oslo)", ["reporter Ada Lund", "reporter Tom Byrne@Oslo"]],
  ["(Reporting by Ada Lund in Oslo and Tom Byrne)", ["reporter Ada Lund@Oslo", "reporter Tom Byrne"]],
  [
    "(Reporting by Ada Lund and Tom Byrne, Eva Stone and Max Poe in Oslo)",
    ["reporter Ada Lund", "reporter Tom Byrne", "reporter Eva Stone@Oslo", "reporter Max Poe@Oslo"],
  ],
  [
    "(Reporting by Ada Lund and Tom Byrne and Eva Stone in Oslo)",
    ["reporter Ada Lund@Oslo", "reporter Tom Byrne@Oslo", "reporter Eva Stone@Oslo"],
  ],
  ["(Reporting by Ada Lund in NEW YORK)", ["reporter Ada Lund@New York"]],
  [
    "(Reporting by Ada Lund in Reno, Nevada; Editing by Tom Byrne)",
    ["reporter Ada Lund@Reno, Nevada", "editor Tom Byrne"],
  ],
  [
    "(Reporting by Ada Lund in Washington, D.C., and Tom Byrne in Lima)",
    ["reporter Ada Lund@Washington, D.C.", "reporter Tom Byrne@Lima"],
  ],
  [
    "(Reporting by Ada Lund in London, Victoria Byrne in Lima)",
    ["reporter Ada Lund@London", "reporter Victoria Byrne@Lima"],
  ],
  [
    "(Reporting by Ada Lund in Melbourne Eva Stone and Tom Byrne in Lima)",
    ["reporter Ada Lund@Melbourne", "reporter Eva Stone@Lima", "reporter Tom Byrne@Lima"],
  ],
  ["(Reporting by Ada Lund in northern Iraq)", ["reporter Ada Lund@northern Iraq"]],
  ["(Reporting by Ada Lund in Rio de Janeiro)", ["reporter Ada Lund@Rio de Janeiro"]],
  ["(Additional reporting from Oslo, Paris, Rome)", []],
  ["(Additional reporting from Oslo, Ada Lund in Rome)", ["contributor Ada Lund@Rome"]],
  [
    "(Additional reporting from Ada Lund, Tom Byrne in Rome)",
    ["contributor Ada Lund@Rome", "contributor Tom Byrne@Rome"],
  ],
  ["(Reporting by Ada Lund, with Tom Byrne in Rome)", ["reporter Ada Lund", "reporter Tom Byrne@Rome"]],
  ["(Reporting by Ada Lund, London)", ["reporter Ada Lund@London"]],
  // Outlets and groups
  [
    "(Reporting by Ada Lund of Example Legal; Editing by Tom Byrne)",
    ["reporter Ada Lund#Example Legal", "editor Tom Byrne"],
  ],
  ["(Reporting by Ada Lund and IFR's Tom Byrne in Oslo)", ["reporter Ada Lund@Oslo", "reporter Tom Byrne@Oslo#IFR"]],
  ["(Reporting by Ada Lund (AP) and Tom Byrne)", ["reporter Ada Lund#AP", "reporter Tom Byrne"]],
  [
    "(Writing by Ada Lund, London Reference Unit; Editing by Tom Byrne)",
    ["writer Ada Lund#London Reference Unit", "editor Tom Byrne"],
  ],
  ["(Writing by Ada Lund, Reference Unit, Oslo)", ["writer Ada Lund@Oslo#Reference Unit"]],
  [
    "(Writing by Ada Lund and Tom Byrne, Reference Units in Oslo and Rome)",
    ["writer Ada Lund@Oslo#Reference Units", "writer Tom Byrne@Rome#Reference Units"],
  ],
  ["(Reporting by Oslo newsroom; Editing by Tom Byrne)", ["reporter* Oslo newsroom", "editor Tom Byrne"]],
  [
    "(Reporting by Ada Lund and the Reuters markets team in Rome)",
    ["reporter Ada Lund", "reporter* Reuters markets team@Rome"],
  ],
  ["(Reporting by the Oslo and Rome bureaus)", ["reporter* Oslo and Rome bureaus"]],
  ["(Reporting by Reuters bureaus around the world)", ["reporter* Reuters bureaus around the world"]],
  ["(Reporting by Reuters reporters in Oslo, Rome and Lima)", ["reporter* Reuters reporters@Oslo, Rome and Lima"]],
  ["(Reporting by Reuters IMF/G20 team)", ["reporter* Reuters IMF/G20 team"]],
  [
    "(Additional reporting by Ada Lund and other Reuters correspondents)",
    ["contributor Ada Lund", "contributor* other Reuters correspondents"],
  ],
  // Names
  [
    "(Reporting by Harro ten Wolder, Theodore d'Affli and Ursula von der Ley)",
    ["reporter Harro ten Wolder", "reporter Theodore d'Affli", "reporter Ursula von der Ley"],
  ],
  ["(Reporting by Martin Lund, Jr., and Tom Byrne III)", ["reporter Martin Lund, Jr.", "reporter Tom Byrne III"]],
  [
    "(Reporting by A.D. Lund, M.D. Golander and Steven C Byrne)",
    ["reporter A.D. Lund", "reporter M.D. Golander", "reporter Steven C Byrne"],
  ],
  ["(Reporting by John “Ace” Lund)", ["reporter John “Ace” Lund"]],
  ["(Reporting by Michael R. Bloomberg and Yun Sun)", ["reporter Michael R. Bloomberg", "reporter Yun Sun"]],
  ["(Reporting by Kim Jae In; Editing by Tom Byrne)", ["reporter Kim Jae In", "editor Tom Byrne"]],
  ["Contributing: Julie White, Mary Ann Young", ["contributor Julie White", "contributor Mary Ann Young"]],
  // No names
  ["[Video: Full Speech, President Lund Address]", []],
  [
    "(Editing by Ada Lund; ada.lund@example.com; Reuters Messaging: ada.lund@example.net; +47 555 0100)",
    ["editor Ada Lund"],
  ],
  ["(Reporting by Ada Lund, +47 555 0100)", ["reporter Ada Lund"]],
  ["(Reporting by Ada Lund; For more stories, click on example.com)", ["reporter Ada Lund"]],
  ["(Reporting by is a phrase of the trade.)", []],
  ["(by the economy)", []],
  ["(Editing by hand took hours)", []],
];

describe("credit lines", () => {
  for (const [line, credits] of LINES) it(line, () => expect(creditsOf(line)).toEqual(credits));
});

describe("the words of a role", () => {
  it("are kept as printed, spaces collapsed", async () => {
    const { readLayout } = await import("../../src/wire/read-layout.ts");
    const { credits } = readLayout(
      "Head\n\nBody goes here.\n\n(Additional  reporting and\nwriting By Ada Lund)",
      ENGLISH,
    );
    expect(credits.map((credit) => credit.printedRole)).toEqual([
      "Additional reporting and writing By",
      "Additional reporting and writing By",
    ]);
  });
});

describe("contribution lines", () => {
  const CONTRIBUTIONS: readonly (readonly [string, readonly string[]])[] = [
    ["Ada Lund contributed.", ["contributor Ada Lund"]],
    ["Ada Lund contributed to this report.", ["contributor Ada Lund"]],
    ["Ada Lund in Oslo contributed to this story.", ["contributor Ada Lund@Oslo"]],
    ["Ada Lund contributed reporting from Oslo.", ["contributor Ada Lund@Oslo"]],
    ["Ada Lund also contributed to this article.", ["contributor Ada Lund"]],
    ["The Associated Press contributed to this report.", ["contributor* Associated Press"]],
    ["Lund reported from Oslo.", ["reporter Lund@Oslo"]],
    ["Lund reported from Reno, Nev.; Byrne, from Lima.", ["reporter Lund@Reno, Nev.", "reporter Byrne@Lima"]],
    [
      "Lund and Byrne reported from Oslo. Eva Stone contributed research.",
      ["reporter Lund@Oslo", "reporter Byrne@Oslo", "other Eva Stone"],
    ],
    [
      "Times staff writers Ada Lund and Tom Byrne contributed to this report.",
      ["contributor Ada Lund#Times", "contributor Tom Byrne#Times"],
    ],
    ["This story was reported by Ada Lund and written by Tom Byrne.", ["reporter Ada Lund", "writer Tom Byrne"]],
    ["With files from Ada Lund, The Canadian Press", ["contributor Ada Lund#Canadian Press"]],
    ["With reports from Ada Lund in Oslo", ["contributor Ada Lund@Oslo"]],
    ["Trade contributed to growth.", []],
    ["Officials reported from the scene that all was well.", []],
    ["The fall contributed to a report of losses at the bank, Lund said.", []],
  ];
  for (const [line, credits] of CONTRIBUTIONS) it(line, () => expect(creditsOf(line)).toEqual(credits));
});
