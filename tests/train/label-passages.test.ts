import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPassages } from "../../bench/kinds/passages.ts";
import { labelPassage } from "../../scripts/train/passages/label-passages.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const path = join(scratchFolder(), "passages.txt");

/** What a passage of one line teaches: the word that is labelled, and whom it means. */
function labelsOf(line: string) {
  writeFileSync(path, `== news\n${line}\npeople: Ann Roe\n`);
  const [passage] = readPassages(path);
  if (passage === undefined) throw new Error("no passage");
  return labelPassage(passage).labels.map(({ start, name, described }) => {
    return [passage.text.slice(start).split(/[ ,.”]/u)[0], name ?? described];
  });
}

describe("whom a passage teaches that pronouns and descriptions mean", () => {
  it.each([
    ["Ann Roe left early. “{I am ill,}[Ann Roe]” she said.", [["she", "Ann Roe"]]],
    ["Ann Roe left. A resident fell. “{I slipped,}[~A resident]” she said.", [["she", ["A resident"]]]],
    ["Ann Roe left. “{It leaks,}[?]” she said.", [["she", []]]],
    ["Ann Roe said {the dam was safe}[Ann Roe].", []],
    ["Ann Roe left. “{It leaks,}[Ann Roe/~A resident]” she said.", []],
    ["Ann Roe left. She said {it leaks}[Ann Roe]. She went home.", [["She", "Ann Roe"]]],
  ])("%s", (line, labels) => expect(labelsOf(line)).toEqual(labels));
});
