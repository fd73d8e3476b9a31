import { holdsWord } from "../../text/holds-word.ts";
import type { SpokenTurn } from "../../text/spoken-turns.ts";
import { type Scene, tokensOf } from "../scene.ts";
import { labelMention } from "./find-turns.ts";

/** The least number of answers. */
const MIN_ANSWERS = 3;

/**
 * “Q: Can it be mended? ¶ A: Not before May, the council says.”: whether a paper asks and answers itself, to explain
 * something: three answers or more behind labels that name nobody, none of which says "I" or "we", to questions none of
 * which is put to "you". Its answers are then read as any text, and so report what others say.
 */
export function isOwnExplainer(scene: Scene): boolean {
  const { document, language } = scene;
  const { addressingWords, ownWords } = language.turns;
  const holds = ({ words }: SpokenTurn, list: ReadonlySet<string>) =>
    holdsWord(document, tokensOf(document.tokens, words), list);
  const answers = document.turns.filter(({ label }) => label.kind === "answer");
  return (
    answers.length >= MIN_ANSWERS &&
    document.turns.every(
      (turn) =>
        turn.label.kind !== "name" &&
        turn.label.aside === null &&
        labelMention(scene, turn) < 0 &&
        !holds(turn, turn.label.kind === "answer" ? ownWords : addressingWords),
    )
  );
}
