export function EvidenceDrawer() {
  return null;
}
