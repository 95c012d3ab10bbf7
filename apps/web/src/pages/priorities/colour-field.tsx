/** The colour of a priority, out of the seven that stay apart for every kind of sight, and the one it has. */
import { Input, Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../text.tsx';
import { usePriorityColour } from '../../ui/priority-colours.ts';
import { palette } from './priority-values.ts';
import classes from './colour-field.module.css';

interface ColourFieldProps {
  value: string;
  onChange: (colour: string) => void;
  error?: ReactNode;
}

const names = ['indigo', 'orange', 'green', 'magenta', 'sky', 'ochre', 'violet'] as const;

export function ColourField({ value, onChange, error }: ColourFieldProps) {
  const t = useText();
  const colourOf = usePriorityColour();
  const offered = palette.includes(value.toLowerCase()) ? palette : [...palette, value];
  return (
    <Radio.Group label={t('priorities.colour')} value={value.toLowerCase()} onChange={onChange}>
      <div className={classes.swatches}>
        {offered.map((colour, index) => {
          const name = names[index];
          const { fill, ink } = colourOf({ number: index + 1, colour });
          return (
            <Radio.Card
              key={colour}
              value={colour.toLowerCase()}
              aria-label={name === undefined ? colour : t(`priorities.colours.${name}`)}
              title={name === undefined ? colour : t(`priorities.colours.${name}`)}
              className={classes.swatch}
              style={{ background: fill, color: ink }}
            >
              <span className={classes.check} aria-hidden>
                ✓
              </span>
            </Radio.Card>
          );
        })}
      </div>
      {error !== undefined && <Input.Error>{error}</Input.Error>}
    </Radio.Group>
  );
}
