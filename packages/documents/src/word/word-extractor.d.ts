declare module 'word-extractor' {
  /** Reads the binary Word format; `filterUnicode: false` keeps Chinese quotation marks as they are. */
  export default class WordExtractor {
    extract(source: Buffer): Promise<{ getBody(options: { filterUnicode: false }): string }>;
  }
}
