/** A part of the form that is drawn again only when what it shows has changed: a key typed in the title costs nothing elsewhere. */
import { memo, type ReactNode } from 'react';

interface SliceProps {
  /** Everything that the part shows: values, errors, lists. */
  watched: unknown[];
  render: () => ReactNode;
}

export const Slice = memo(
  function Slice({ render }: SliceProps) {
    return render();
  },
  ({ watched: before }, { watched: now }) => before.length === now.length && before.every((one, index) => one === now[index]),
);
