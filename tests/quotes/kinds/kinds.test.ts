import { holdPassages } from "../hold-passages.ts";

holdPassages(import.meta.url, {
  "first.txt": { spoken: 0.94, people: 0.98 },
  "unseen.txt": { spoken: 0.96, people: 0.97 },
  "last.txt": { spoken: 0.94, people: 0.97 },
  "fourth.txt": { spoken: 0.97, people: 0.95 },
  "fifth.txt": { spoken: 0.94, people: 0.96 },
  "sixth.txt": { spoken: 0.92, people: 0.96 },
  "seventh.txt": { spoken: 0.89, people: 0.96 },
  "eighth.txt": { spoken: 0.92, people: 0.93 },
  "ninth.txt": { spoken: 0.91, people: 0.93 },
  "tenth.txt": { spoken: 0.89, people: 0.89 },
  "eleventh.txt": { spoken: 0.95, people: 0.97 },
  "twelfth.txt": { spoken: 0.86, people: 0.92 },
  "thirteenth.txt": { spoken: 0.83, people: 0.92 },
  "opinion.txt": { spoken: 0.86, people: 0.97 },
  "tabloid.txt": { spoken: 0.9, people: 0.92 },
  "spoken.txt": { spoken: 0.94, people: 0.96, kinds: 4 },
});
