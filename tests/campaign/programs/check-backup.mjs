// node check-backup.mjs COPY: exits 0 if each copy that stands, old or new, is good with a manifest of its own, and
// there is one.
import { generationPath, generationsOf } from "../../../build/archive/sqlite/generations.js";
import { verify } from "../../../build/archive/sqlite/verify.js";

const [copy = ""] = process.argv.slice(2);
const ages = generationsOf(copy);
if (ages.length === 0) process.exitCode = 1;
for (const age of ages) {
  const { problems, checked, manifest } = await verify(generationPath(copy, age));
  if (problems.length === 0 && manifest && checked.articles > 0) continue;
  console.log(JSON.stringify({ age, manifest, problems, checked }));
  process.exitCode = 1;
}
