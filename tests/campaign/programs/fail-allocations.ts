// OOM_CONTROL=FILE LD_PRELOAD=oom.so node --import tsx fail-allocations.ts FOLDER TRIES: does each of the jobs again
// and again, with another allocation of SQLite failing each time, TRIES of them spread over all and twice over: once
// that one alone fails, once all from there on. Prints a line of JSON for each job.
import { ArchiveError } from "../../../src/errors.ts";
import { openControl } from "../oom/control.ts";
import { type Job, makeJobs } from "../oom/jobs.ts";

const [folder = "", tries = ""] = process.argv.slice(2);
const control = openControl(process.env.OOM_CONTROL ?? "");
for (const job of await makeJobs(folder)) console.log(JSON.stringify(await sweep(job, Number(tries))));
control.close();

interface Swept {
  readonly job: string;
  /** How many the job makes if none fails. */
  readonly allocations: number;
  readonly runs: number;
  /** How runs ended, by the code of their error. */
  readonly ends: Record<string, number>;
  readonly faults: string[];
}

async function sweep(job: Job, tries: number): Promise<Swept> {
  // What a process does only once, such as loading modules, is over after a first time.
  job.reset();
  await once(job, 0, false);
  job.reset();
  const { calls } = await once(job, 0, false);
  const swept: Swept = { job: job.name, allocations: calls, runs: 0, ends: {}, faults: [] };
  let runs = 0;
  const step = Math.max(1, calls / tries);
  for (const isSticky of [false, true]) {
    for (let place = step / 2; place < calls; place += step) {
      const at = Math.ceil(place);
      const { end, refused, fault } = await once(job, at, isSticky);
      if (refused === 0) continue;
      runs += 1;
      swept.ends[end] = (swept.ends[end] ?? 0) + 1;
      const again = fault ?? (await once(job, 0, false)).fault;
      if (fault !== null) swept.faults.push(`allocation ${at}${isSticky ? " and all after it" : ""}: ${fault}`);
      else if (again !== null) swept.faults.push(`done again after allocation ${at} had failed: ${again}`);
    }
  }
  return { ...swept, runs };
}

async function once(job: Job, at: number, isSticky: boolean) {
  const isAgain = at === 0;
  if (!isAgain) job.reset();
  control.arm(at, isSticky);
  const end = await endOf(job);
  const { calls, refused } = control.disarm();
  const isDone = end === "done";
  const isNamed = isDone || !end.startsWith("unnamed");
  if (isAgain && !isDone) return { end, calls, refused, fault: `it ends with ${end}` };
  return { end, calls, refused, fault: isNamed ? await faultOf(job, isDone) : `it ends with ${end}` };
}

async function endOf(job: Job): Promise<string> {
  try {
    await job.run();
    return "done";
  } catch (error) {
    return error instanceof ArchiveError ? error.code : `unnamed: ${error instanceof Error ? error.stack : error}`;
  }
}

async function faultOf(job: Job, isDone: boolean): Promise<string | null> {
  try {
    return await job.fault(isDone);
  } catch (error) {
    return String(error);
  }
}
