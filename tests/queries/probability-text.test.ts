import { expect, it } from "vitest";
import { probabilityText } from "../../src/queries/probability-text.ts";

it.each([
  [1, "1.00"],
  [0.9999, "0.99"],
  [0.996, "0.99"],
  [0.29, "0.29"],
  [0.57, "0.57"],
  [0.005, "0.00"],
  [0, "0.00"],
])("a probability of %d reads %s: certain only if it is", (probability, text) => {
  expect(probabilityText(probability)).toBe(text);
});
