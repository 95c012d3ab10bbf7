/** After a refusal the first field that was refused takes the focus: `const refused = useRefusalFocus(); form.setErrors(…); refused();`. */
import { useCallback, useEffect, useState } from 'react';

export function useRefusalFocus(): () => void {
  const [refusals, setRefusals] = useState(0);
  // Counted in the same update as the errors, so that they are on the page when this runs.
  useEffect(() => {
    if (refusals > 0) document.querySelector<HTMLElement>('[role="dialog"] form [aria-invalid="true"]')?.focus();
  }, [refusals]);
  return useCallback(() => setRefusals((before) => before + 1), []);
}
