/** Does something that the store may refuse for one of these reasons; whether it was done. Every other failure is thrown. */
export function unlessRefusedAs(codes: readonly string[], act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && codes.includes(String(error.code)))
      return false;
    throw error;
  }
}
