/** In a list to choose from, Enter chooses; it does not send the form when nothing is found. */
import type { KeyboardEvent } from 'react';

export function chooseByEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}
