const marks: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '％': '%',
};

/** Punctuation in half width, as some sites store it. */
export function narrowMarks(text: string): string {
  return text.replaceAll(/[，：；（）％]/g, (mark) => marks[mark] ?? mark);
}
