import { groupBy } from "../group-by.ts";
import { bearerKey } from "../names/bearer-keys.ts";
import type { Span } from "../span.ts";
import type { Cast } from "./cast.ts";
import type { Bearer, DecisionOf, DecisionValues } from "./decision.ts";
import type { DecidedCredit } from "./reading.ts";

type Credited = NonNullable<DecisionValues["credit"]["credit"]>;

/** The credits of one article while decisions are applied. */
export class Credits {
  readonly #cast: Cast;
  /** Printed credits by place, the others by role and name, in order. */
  readonly #at: Map<string, DecidedCredit[]>;

  constructor(cast: Cast, read: readonly DecidedCredit[]) {
    this.#cast = cast;
    this.#at = groupBy(read, keyOf);
  }

  /**
   * `credit`: changes the credit of the same role at the passage, or the only one there; otherwise adds one. Without a
   * passage the credit is printed nowhere. A null credit removes all at the passage.
   */
  apply({ key, passage, value: { credit } }: DecisionOf<"credit">): void {
    if (credit === null) {
      if (passage !== null) this.#at.delete(placeOf(passage));
    } else if (passage === null) {
      this.#at.set(unprintedKey(credit), [this.#toCredit(credit, key, null)]);
    } else {
      const there = this.#at.get(placeOf(passage)) ?? [];
      const changed = there.find(({ role }) => role === credit.role) ?? (there.length === 1 ? there[0] : undefined);
      const { start, end } = passage;
      const made = this.#toCredit(credit, key, changed ?? { start, end });
      const list = changed === undefined ? [...there, made] : there.map((one) => (one === changed ? made : one));
      this.#at.set(placeOf(passage), list);
    }
  }

  close(): DecidedCredit[] {
    return [...this.#at.values()].flat();
  }

  /** @param read the credit that is changed, or the place of one that was not read; null if it is printed nowhere */
  #toCredit(credited: Credited, decision: string, read: DecidedCredit | Span | null): DecidedCredit {
    const { role, kind, name, place, affiliation } = credited;
    const meaning = this.#cast.find(credited, decision);
    if (read !== null && "role" in read) {
      const changed = { role, kind, ...meaning, decision };
      return { ...read, ...changed, place: place ?? read.place, affiliation: affiliation ?? read.affiliation };
    }
    return {
      role,
      printedRole: null,
      creditedIn: null,
      name,
      kind,
      place: place ?? null,
      affiliation: affiliation ?? null,
      ...meaning,
      start: read?.start ?? null,
      end: read?.end ?? null,
      basis: "decided",
      decision,
    };
  }
}

function keyOf({ start, end, ...credit }: DecidedCredit): string {
  return start === null || end === null ? unprintedKey(credit) : placeOf({ start, end });
}

function unprintedKey({ role, ...bearer }: Bearer & Pick<DecidedCredit, "role">): string {
  return `${role} ${bearer.kind} ${bearerKey(bearer)}`;
}

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
