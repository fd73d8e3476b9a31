/** What one call takes, in milliseconds of the processor and by the clock: medians over the rounds. */
export interface Cost {
  readonly cpu: number;
  readonly wall: number;
}

/** One of several ways to do the same. */
export interface Way {
  readonly name: string;
  run(round: number): unknown;
}

export interface AlternateOptions {
  /** How often each way is measured. */
  readonly rounds: number;
  /** Calls in one measurement. */
  readonly calls: number;
}

/**
 * Measures ways to do the same in turns, so that whatever else the machine does affects all of them alike. Each way is
 * run for a while to warm up; the figures are medians over the rounds.
 */
export async function alternate(ways: readonly Way[], { rounds, calls }: AlternateOptions): Promise<Map<string, Cost>> {
  const measured = new Map(ways.map(({ name }) => [name, [] as Cost[]]));
  for (const way of ways) for (let call = 0; call < 5 * calls; call += 1) await way.run(call);
  for (let round = 0; round < rounds; round += 1) {
    // Every other round goes the other way round, since the first may find the caches colder.
    const order = round % 2 === 0 ? ways : [...ways].reverse();
    for (const way of order) measured.get(way.name)?.push(await measure(way, calls));
  }
  return new Map([...measured].map(([name, costs]) => [name, medianOf(costs)]));
}

async function measure(way: Way, calls: number): Promise<Cost> {
  const cpuBefore = process.cpuUsage();
  const before = performance.now();
  for (let call = 0; call < calls; call += 1) await way.run(call);
  const wall = performance.now() - before;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { cpu: (user + system) / 1000 / calls, wall: wall / calls };
}

function medianOf(costs: readonly Cost[]): Cost {
  return { cpu: median(costs.map(({ cpu }) => cpu)), wall: median(costs.map(({ wall }) => wall)) };
}

/** The middle value; 0 if there is none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
