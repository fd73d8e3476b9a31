/**
 * Keys joined into classes, some of which must stay apart. Union-find: near-linear in the number of joins and partings.
 */
export class Forest<Reason> {
  readonly #parents = new Map<string, string>();
  /** By the root of a class, the roots of the classes that it must stay apart from, and why; in both directions. */
  readonly #apart = new Map<string, Map<string, Reason>>();

  /** The root of a key's class; it changes when classes are joined. */
  rootOf(key: string): string {
    let root = key;
    for (let next = this.#parents.get(root); next !== undefined; next = this.#parents.get(root)) root = next;
    for (let at = key; at !== root; ) {
      const next = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }

  /** Keeps the classes of two keys apart from now on; returns false if they are already one. */
  part(one: string, other: string, reason: Reason): boolean {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    if (a === b) return false;
    this.#enemiesOf(a).set(b, this.#enemiesOf(a).get(b) ?? reason);
    this.#enemiesOf(b).set(a, this.#enemiesOf(b).get(a) ?? reason);
    return true;
  }

  /** Joins the classes of two keys and returns null, or returns the reason why they must stay apart. */
  join(one: string, other: string): Reason | null {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    if (a === b) return null;
    const reason = this.#apart.get(a)?.get(b);
    if (reason !== undefined) return reason;
    const [less, more] = this.#enemiesOf(a).size <= this.#enemiesOf(b).size ? [a, b] : [b, a];
    this.#parents.set(less, more);
    for (const [enemy, because] of this.#enemiesOf(less)) {
      this.#enemiesOf(enemy).delete(less);
      this.part(enemy, more, because);
    }
    this.#apart.delete(less);
    return null;
  }

  #enemiesOf(root: string): Map<string, Reason> {
    const known = this.#apart.get(root);
    if (known !== undefined) return known;
    const made = new Map<string, Reason>();
    this.#apart.set(root, made);
    return made;
  }
}
