import { isCalledDead, isToldToDie } from "../grammar/told-dead.ts";
import { nameKey } from "../names/name-key.ts";
import { firstFrom } from "../text/first-from.ts";
import { itemAt } from "../text/item-at.ts";
import type { SpokenTurn } from "../text/spoken-turns.ts";
import type { ChooseBearers, NamedPerson } from "./roster.ts";
import type { WordTable } from "./word-table.ts";

/**
 * Returns, for the token of a short form, which of several people who bear the name the label of a turn means, "⟨ROE⟩:
 * It is late." That is the one whom another label calls so in full, "ANN ROE:"; whom the same label has meant before;
 * the only one who spoke above, “…,” Ann Roe testified; the only one whom the name alone has meant; or the only one who
 * is not said to be dead. Nobody if several are left; everybody outside labels.
 */
export function bearersOfLabel(table: WordTable): (first: number) => ChooseBearers {
  const meant = new Map<string, NamedPerson>();
  return (first) => (people) => {
    const turn = turnLabelledAt(table, first);
    if (turn === undefined) return people;
    const known = meant.get(turn.speaker);
    if (known !== undefined && people.includes(known)) return [known];
    const chosen = chooseSpeaker(table, turn, people);
    const [only, another] = chosen;
    if (only !== undefined && another === undefined) meant.set(turn.speaker, only);
    return chosen;
  };
}

/** The turn in the name of whose label a token stands. */
function turnLabelledAt({ document: { turns }, tokens }: WordTable, at: number): SpokenTurn | undefined {
  const start = tokens.starts[at] ?? 0;
  const turn = itemAt(turns, firstFrom(turns, ({ label }) => label.name.start, start + 1) - 1);
  return turn !== undefined && start < turn.label.name.end ? turn : undefined;
}

function chooseSpeaker(
  table: WordTable,
  { speaker }: SpokenTurn,
  people: readonly NamedPerson[],
): readonly NamedPerson[] {
  const key = nameKey(speaker);
  const labelled = people.find(({ full }) => full.some((name) => name.key === key));
  if (labelled !== undefined) return [labelled];
  const living = people.filter((person) => !isDead(table, person));
  const spoken = living.filter(({ hasSpoken }) => hasSpoken);
  const called = living.filter(({ lastReferred }) => lastReferred >= 0);
  const [chosen = living] = [spoken, called].filter((some) => some.length > 0);
  return chosen.length === 1 ? chosen : [];
}

/** Whether it is said where somebody is introduced that they are dead: "⟨slain⟩ boss Joe Roe", "Joe Roe, ⟨who died⟩". */
function isDead(table: WordTable, { full, introduced }: NamedPerson): boolean {
  return introduced.some(
    (first, at) => isCalledDead(table, first) || isToldToDie(table, first + (full[at]?.name.split(" ").length ?? 1)),
  );
}
