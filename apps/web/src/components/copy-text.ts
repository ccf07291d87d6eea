/**
 * Copies a text. Offices reach the product over plain http, where the clipboard of newer browsers is closed; a hidden
 * text area is the older way that works there. Answers whether it went.
 */
export async function copyText(text: string): Promise<boolean> {
  if (window.isSecureContext && navigator.clipboard !== undefined) {
    const written = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (written) return true;
  }
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('readonly', '');
  area.style.position = 'fixed';
  area.style.opacity = '0';
  // Inside an open dialog only its own elements may take the focus.
  const home = document.activeElement?.closest('[role="dialog"]') ?? document.body;
  home.appendChild(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  return copied;
}
