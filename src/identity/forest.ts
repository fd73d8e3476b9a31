/**
 * Keys joined into classes, where some are known to be apart. Union-find: near-linear in what is joined and told apart.
 */
export class Forest<Reason> {
  readonly #parents = new Map<string, string>();
  /** Of the root of a class those of the classes that must stay apart, and why; both ways. */
  readonly #apart = new Map<string, Map<string, Reason>>();

  /** The root of the class of a key; it changes when classes are joined. */
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

  /** Keeps the classes of two keys apart from now on; false if they are one already. */
  part(one: string, other: string, reason: Reason): boolean {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    if (a === b) return false;
    this.#enemiesOf(a).set(b, this.#enemiesOf(a).get(b) ?? reason);
    this.#enemiesOf(b).set(a, this.#enemiesOf(b).get(a) ?? reason);
    return true;
  }

  /** Joins the classes of two keys, or gives the reason why they must stay apart. */
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
