export function TownshipPage() {
  return null;
}
