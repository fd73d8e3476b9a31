import { EPITHETS } from "../../lexicon/epithets.ts";
import { ORGANISATION_NOUNS } from "../../lexicon/roles.ts";
import { itemAt } from "../../text/item-at.ts";
import type { OrganisationKind } from "../../vocabulary.ts";
import type { Scene, TokenRange } from "../scene.ts";
import type { Antecedent, Known, Question } from "./antecedents.ts";
import { keyBeside } from "./appositives.ts";
import { keyOf, NOBODY, organisationOf } from "./keys.ts";
import { fitsOf } from "./stated-words.ts";

/**
 * The person or organisation that a description of one means: the name that it stands beside ("another critic, Ann Roe,";
 * "Roe, a doctor,"); for "the commission" the organisation last named with that word; else, for "the senator" or "the
 * company", whoever of those mentioned before is most probably meant. Null if that cannot be asked; NOBODY if most
 * probably nobody is who is named.
 *
 * @param content the words whose speaker is described
 */
export function resolveDescription(
  scene: Scene,
  mention: number,
  content: readonly TokenRange[],
  known: Known,
): Antecedent | null {
  if (scene.cast.mentions[mention]?.plural !== false) return null;
  const beside = keyBeside(scene, mention);
  if (beside !== NOBODY) return { key: beside, probability: BESIDE };
  if (!isDefinite(scene, mention)) return null;
  const question = { mention, content, known };
  switch (scene.cast.mentions[mention]?.unnamedAs) {
    case "individual":
      return personDescribed(scene, question) ?? organisationNamed(scene, mention);
    case "group":
      return organisationNamed(scene, mention) ?? organisationOfKind(scene, question);
    default:
      return null;
  }
}

/** How often the name that a description stands beside is who is meant. */
const BESIDE = 0.92;

const DEFINITE = new Set(["the", "this", "that"]);

function isDefinite({ document, mentionTokens }: Scene, mention: number): boolean {
  return DEFINITE.has(itemAt(document.tokens, mentionTokens[mention]?.firstToken)?.lower ?? "");
}

/**
 * "The senator" where somebody is called so, and "the billionaire", by which newspapers vary a name, are asked among the
 * people of the article; others ("the man", "the official") mostly mean somebody whom nothing names.
 */
function personDescribed(scene: Scene, question: Asked): Antecedent | null {
  const { mention, known } = question;
  const fits = fitsOf(scene, mention, known.stated);
  const called = [...fits].filter(([, { isCalledSo }]) => isCalledSo);
  const isStated = called.length > 0;
  if (!EPITHETS.has(lastWord(scene, mention)) && !isStated) return null;
  const [[only, fit] = []] = called;
  const isBare = countModifiers(scene, mention) === 0;
  if (only !== undefined && called.length === 1 && (isBare || (fit?.shared ?? 0) > 0))
    return { key: only, probability: ONE_PERSON };
  const meant = scene.cast.mentions[mention]?.gender ?? "person";
  return known.choose(scene, { ...question, meant, kinds: null, fits, isStated });
}

/** How often "the senator" is the only one who was called so before. */
const ONE_PERSON = 0.85;

/** The words between the article and the last word. */
function countModifiers({ mentionTokens }: Scene, mention: number): number {
  const { firstToken, lastToken } = mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  return lastToken - firstToken - 2;
}

type Asked = Pick<Question, "mention" | "content" | "known">;

function lastWord({ document, mentionTokens }: Scene, mention: number): string {
  return itemAt(document.tokens, (mentionTokens[mention]?.lastToken ?? 0) - 1)?.lower ?? "";
}

/** "The company": asked among the organisations of that kind; null for nouns that fit no kind ("the city"). */
function organisationOfKind(scene: Scene, question: Asked): Antecedent | null {
  const noun = lastWord(scene, question.mention);
  const kind = ORGANISATION_NOUNS.get(noun);
  if (kind === undefined) return null;
  const kinds = noun === "agency" ? AGENCIES : kind === "agency" ? OFFICES : [kind, "other" as const];
  return question.known.choose(scene, { ...question, meant: "organisation", kinds, fits: new Map(), isStated: false });
}

const OFFICES: readonly OrganisationKind[] = ["agency", "government"];
const AGENCIES: readonly OrganisationKind[] = ["agency", "government", "media"];

/** How far back, in mentions, an organisation is looked for. */
const ORGANISATION_REACH = 40;
const SAME_WORD = 0.8;

/** "The commission": the last organisation whose name holds the word. */
function organisationNamed(scene: Scene, mention: number): Antecedent | null {
  const head = scene.words[(scene.mentionTokens[mention]?.lastToken ?? 0) - 1] ?? 0;
  for (let at = mention - 1; at >= Math.max(0, mention - ORGANISATION_REACH); at -= 1) {
    const range = scene.mentionTokens[at];
    const key = keyOf(scene.cast.mentions[at]);
    if (range === undefined || organisationOf(key) === null) continue;
    if (scene.words.subarray(range.firstToken, range.lastToken).includes(head)) return { key, probability: SAME_WORD };
  }
  return null;
}
