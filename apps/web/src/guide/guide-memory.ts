const remembered = 'xiangjian.guide';

/** Whether this browser has seen the guide. Where nothing can be remembered, it would come at every visit: then it counts as seen. */
export function hasSeenGuide(): boolean {
  try {
    return window.localStorage.getItem(remembered) !== null;
  } catch {
    return true;
  }
}

/** Remembers that the guide was shown, whether it was followed to its end or not. */
export function rememberGuide(): void {
  try {
    window.localStorage.setItem(remembered, 'seen');
  } catch {
    // nothing to do: see above
  }
}

/** A program that reads pages (a test, a measurement) is not to be guided. */
export function isProgram(): boolean {
  return navigator.webdriver === true;
}
