import { type AnyNode, type Element, isTag } from 'domhandler';

export interface Visitor {
  /** Called before what an element holds; false leaves the element out, `leave` included. */
  enter(element: Element): boolean;
  text(data: string): void;
  leave(element: Element): void;
}

/** Visits what a node holds in document order, without recursion: no page is too deep for it. */
export function walk(root: AnyNode, visitor: Visitor): void {
  let node: AnyNode | null = firstChild(root);
  while (node !== null) {
    if (node.type === 'text') visitor.text(node.data);
    const entered = isTag(node) && visitor.enter(node);
    const child = entered ? firstChild(node) : null;
    if (child !== null) {
      node = child;
      continue;
    }
    if (entered && isTag(node)) visitor.leave(node);
    node = following(node, root, visitor);
  }
}

/** The next node after all that a node holds; leaves the elements that end before it. */
function following(from: AnyNode, root: AnyNode, visitor: Visitor): AnyNode | null {
  let node: AnyNode | null = from;
  while (node !== null && node !== root) {
    if (node.next !== null) return node.next as AnyNode;
    node = node.parent as AnyNode | null;
    if (node !== null && node !== root && isTag(node)) visitor.leave(node);
  }
  return null;
}

function firstChild(node: AnyNode): AnyNode | null {
  return 'children' in node ? (node.children[0] ?? null) : null;
}
