/** Elements that a parser keeps open until their end comes, or an element around them ends. */
export interface OpenElements {
  readonly depth: () => number;
  readonly open: (name: string) => void;
  /** An end tag; one that a parser passes over ends nothing. */
  readonly end: (name: string) => void;
}

/** What the end tag of an element that has no rules of its own does not reach across. */
const special =
  /^(?:address|applet|article|aside|blockquote|button|caption|center|details|dialog|dir|div|dl|fieldset|figcaption|figure|footer|form|frameset|h[1-6]|header|hgroup|iframe|listing|main|marquee|menu|nav|noembed|noframes|noscript|object|ol|plaintext|pre|search|section|select|summary|table|textarea|title|ul|xmp)$/;
/** What the end tag of any element but a table does not reach across. */
const border = /^(?:applet|caption|marquee|object|table)$/;

/**
 * Follows a parser through tags as deep as its elements nest, or deeper where that is hard to say: an end tag without its
 * beginning ends nothing, however many there are.
 * Source: HTML Standard, sections 13.2.4.2 (the stack of open elements) and 13.2.6.4.7 (the "in body" insertion mode).
 */
export function makeOpenElements(): OpenElements {
  const names: string[] = [];
  return {
    depth: () => names.length,
    open: (name) => void names.push(name),
    end: (name) => {
      const at = names.lastIndexOf(name);
      if (at === -1) return;
      const isLast = at === names.length - 1;
      const blocking = special.test(name) ? border : special;
      const isFree = name === 'table' || (name !== 'form' && !names.slice(at + 1).some(isBlocking));
      if (isLast || isFree) names.length = at;

      function isBlocking(inner: string): boolean {
        return blocking.test(inner);
      }
    },
  };
}
