import { hashText } from "../../../text/hash-text.ts";
import type { Scene } from "../../scene.ts";
import { isStated } from "../mentions/fits.ts";
import { headOf } from "../mentions/introduced.ts";
import type { Key } from "../mentions/keys.ts";
import type { Known } from "../mentions/question.ts";

/**
 * “Roe, for the defence, said it was late. ⟨The witness⟩ said it was not”: whether a description is of somebody who
 * gives evidence, and somebody is a lawyer, sits on the bench or reports on cases, and so rather asks. A plumber may
 * be the witness, and so may a detective who is called one.
 */
export function examinesWitness(scene: Scene, description: number, key: Key, { stated }: Known): boolean {
  const { lawyers, onTheStand, sentencers, tellersOfCases } = scene.language.nouns;
  const head = headOf(scene, description);
  if (!onTheStand.has(head)) return false;
  const is = (noun: string) => isStated(scene, description, key, hashText(noun), stated);
  return !is(head) && [lawyers, sentencers, tellersOfCases].some((nouns) => [...nouns].some(is));
}
