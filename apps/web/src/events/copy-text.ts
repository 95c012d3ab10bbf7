/** Puts a text on the clipboard. */

/** False where the browser refuses, as all do on pages without TLS: then show the text, to be copied by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
