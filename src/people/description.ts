import type { Gender } from "../vocabulary.ts";
import type { DescribedKind } from "./cast.ts";
import type { NounPhrase } from "./noun-phrases.ts";

/** A noun phrase that means someone or something that may speak, in tokens. */
export interface Description extends NounPhrase {
  readonly unnamedAs: DescribedKind;
  readonly plural: boolean;
  readonly gender: Gender | null;
}
