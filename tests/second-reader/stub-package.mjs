/**
 * Stands for the package in tests: a second reader who has nothing to say, and so changes no row; with `STUB_DOUBTS`
 * set one who takes none of the words that it is shown for speech, and with `STUB_BROKEN` none at all.
 */
export async function openSecondReader() {
  if (process.env.STUB_BROKEN !== undefined) throw new Error("model.orsr: no model file");
  const wordsOf = process.env.STUB_DOUBTS === undefined ? () => [] : doubtedWords;
  return {
    version: "0123456789ab",
    read: async (pages) => pages.map((page) => ({ words: wordsOf(page), contents: [] })),
  };
}

function doubtedWords({ text, paragraphs }) {
  return paragraphs.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/\w+/g)].map(({ 0: word, index }) => ({
      start: start + index,
      end: start + index + word.length,
      ...{ begins: 0.1, ends: 0.1, speech: 0.1, belief: 0 },
    })),
  );
}
