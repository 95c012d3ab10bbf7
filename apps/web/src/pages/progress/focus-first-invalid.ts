/** After a refusal the first field that was refused takes the focus, once its error is on the page; of the dialog that is open. */
export function focusFirstInvalid(): void {
  setTimeout(() => document.querySelector<HTMLElement>('[role="dialog"] form [aria-invalid="true"]')?.focus(), 0);
}
