/** Half-open span in UTF-16 code units of a report's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a figure stands. Law: the report's text between start and end is the quote. */
export interface Evidence extends Span {
  readonly text: string;
}

/** The evidence of a span, quoting the text itself so that the law holds by construction. */
export function quote(text: string, span: Span): Evidence {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}

/** Whether the law holds: the quote stands at its place, letter for letter. */
export function isGrounded(text: string, evidence: Evidence): boolean {
  return (
    evidence.end > evidence.start && text.slice(evidence.start, evidence.end) === evidence.text
  );
}
